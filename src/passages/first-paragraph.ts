import type { Passage } from "./passage.ts";

/**
 * The first paragraph of a section; `undefined` of what is no section, and of an empty one.
 *
 * @param article that the passage is of, e.g. what `passages.json` holds
 */
export function firstParagraph<Some extends Passage>(
  passage: Passage,
  { passages }: { passages: readonly Some[] },
): Some | undefined {
  if (passage.kind !== "section") return undefined;
  return passages.find(({ kind, section }) => kind === "paragraph" && section === passage.id);
}
