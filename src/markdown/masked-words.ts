import type { Heading, Html, Paragraph, PhrasingContent, TableCell } from "mdast";
import { partsOf } from "./html-parts.ts";
import { MASK, PART } from "./unsupported.ts";

/** Elements whose words are code. */
const CODE = new Set(["code", "pre"]);
/** A character that is meant as it stands: `\[`, `&lbrack;`. See https://spec.commonmark.org/0.31.2/#backslash-escapes. */
const ESCAPED = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{2,31});/gi;

/**
 * The words of a block as they are written, each character in its place. What Markdown or HTML makes
 * something of, what is escaped, and code are masked.
 *
 * @param source the whole text that the positions of the block are in
 * @returns e.g. for `**A** \[b] {c}` the letter A between two marks that are masked, then ` `, two
 *   masked characters and `b] {c}`
 */
export function maskedWords({ children }: Paragraph | Heading | TableCell, source: string): string {
  let codeDepth = 0;
  const words = (nodes: PhrasingContent[], from: number, to: number): string => {
    const pieces: string[] = [];
    let at = from;
    for (const node of nodes) {
      const start = node.position?.start.offset ?? at;
      const end = node.position?.end.offset ?? start;
      pieces.push(fill(source.slice(at, start), MASK));
      const isAutolink = source.charAt(start) === "<";
      const written = source.slice(start, end);
      if (node.type === "html") codeDepth = Math.max(codeDepth + codeSteps(node.value), 0);
      if (node.type === "text" && codeDepth === 0) pieces.push(maskEscapes(written));
      else if ("children" in node && !isAutolink) pieces.push(words(node.children, start, end));
      else pieces.push(fill(written, PART));
      at = end;
    }
    pieces.push(fill(source.slice(at, to), PART));
    return pieces.join("");
  };
  const from = children[0]?.position?.start.offset ?? 0;
  return words(children, from, children.at(-1)?.position?.end.offset ?? from);
}

/** The words of hand-written HTML in the same way. */
export function maskedHtml({ value }: Html): string {
  let codeDepth = 0;
  return partsOf(value)
    .map(({ kind, name, isClosing, start, end }) => {
      const written = value.slice(start, end);
      if (CODE.has(name)) codeDepth = Math.max(codeDepth + (isClosing ? -1 : 1), 0);
      return kind === "text" && codeDepth === 0 ? maskEscapes(written) : fill(written, PART);
    })
    .join("");
}

function codeSteps(html: string): number {
  const tags = partsOf(html).filter(({ kind, name }) => kind === "tag" && CODE.has(name));
  return tags.reduce((depth, { isClosing }) => depth + (isClosing ? -1 : 1), 0);
}

function maskEscapes(written: string): string {
  return written.replace(ESCAPED, (escaped) => fill(escaped, MASK));
}

/** As many masks as there are characters, in the same lines. */
export function fill(written: string, mask: string): string {
  return written.replace(/[^\r\n]/g, mask);
}
