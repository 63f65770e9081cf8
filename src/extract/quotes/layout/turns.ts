import { trimmed } from "../marks/marked-words.ts";
import type { TextBlock, TextRange } from "../quotation.ts";

/** The bold label that opens a turn of an interview, e.g. `Ada Roe` in `**Ada Roe:** Yes.` */
export interface TurnLabel {
  /** Without colon and bold, e.g. `Q`. */
  name: string;
  /** Offset of the first word after the label. */
  start: number;
}

const LABEL_CHARACTERS = 60;
const ASKING =
  /^(?:q|question|questioner|interviewer|reporter|reporters|host|moderator|audience|editor|me|journalist|presenter)$/iu;
const ANSWERING = /^(?:a|answer)$/iu;

/** The label of a block that begins with bold words and a colon; undefined for other blocks. */
export function turnLabel(block: TextBlock): TurnLabel | undefined {
  if (block.kind !== "paragraph" && block.kind !== "list-item") return undefined;
  const bold = leadingSpan(block.text, block.strong);
  if (bold === undefined) return undefined;
  const head = block.text.slice(bold.start, bold.start + LABEL_CHARACTERS);
  const end = head.search(/[:：]|(?<=^[QA])\./u);
  if (end < 1) return undefined;
  const colon = bold.start + end;
  // The colon may stand behind the bold words, but not farther.
  if (colon > bold.end) return undefined;
  const name = block.text
    .slice(bold.start, colon)
    .replace(/\s*\([^)]*\)$/u, "")
    .trim();
  if (name.split(/\s+/u).length > 6) return undefined;
  return { name, start: trimmed(block.text, colon + 1, block.text.length).start };
}

/** The first of some spans that has nothing but white space before it. */
export function leadingSpan(text: string, spans: readonly TextRange[]): TextRange | undefined {
  const { start } = trimmed(text, 0, text.length);
  return spans.find((span) => span.start <= start);
}

/** `Q`, `Interviewer` and the like: whoever asks, and not a source. */
export const isAskingLabel = (name: string): boolean => ASKING.test(name.replace(/\.$/u, ""));

/** `A`, `Answer`: whoever is interviewed. */
export const isAnsweringLabel = (name: string): boolean => ANSWERING.test(name.replace(/\.$/u, ""));

/** A paragraph in bold as a whole is the interviewer’s question or a heading, so no turn goes on in it. */
export function isWhollyBold(block: TextBlock): boolean {
  return holdsWhole(block.text, block.strong);
}

/** A note of the desk, e.g. in italics as a whole, or `This interview has been edited`. */
export function isEditorialNote(block: TextBlock): boolean {
  if (holdsWhole(block.text, block.emphasis)) return true;
  return /^[([]?(?:this (?:interview|conversation|transcript|article|text|q&a)|the (?:interview|conversation) (?:was|has been)|interview (?:by|conducted)|interviewed by|translated (?:by|from)|contact (?:reporter|editor|the)|image|photo|picture|editor[’']s note|edited by|reporting by)\b/iu.test(
    block.text.trim(),
  );
}

/** One of the spans holds all of the text. */
function holdsWhole(text: string, spans: readonly TextRange[]): boolean {
  const { start, end } = trimmed(text, 0, text.length);
  return end > start && spans.some((span) => span.start <= start && span.end >= end);
}

/** The letters a name is shortened to in an interview, e.g. `AR` for Ada Roe. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((part) => part.charAt(0))
    .join("")
    .toUpperCase();
}
