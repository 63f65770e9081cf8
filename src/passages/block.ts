import type { Element } from "hast";
import type { Passage } from "./passage.ts";

/** A heading or paragraph on its way to being a passage. */
export interface Block {
  element: Element;
  kind: "heading" | "paragraph" | "list-item" | "blockquote" | "code";
  /** The innermost block quote that it stands in, counted from 1; none is 0. */
  blockQuote: number;
  text: string;
  /** Its passage, and those within it in reading order with where they begin. */
  passage: Passage;
  inner: { start: number; passage: Passage }[];
}
