import { findMarkedWords } from "../extract/quotes/marks/marked-words.ts";
import { quoting } from "../interface/words.ts";

/** The comma that English puts before a closing mark belongs to the sentence around it. */
const CLOSING_COMMA = /[,，、،](?=[\s’”»"']*$)/u;

type Kind = "double" | "single";
/** Marks that open a quotation, by the pair they belong to. */
const OPENING = { double: /[“„‟”"]/, single: /[‘‚']/ };
type Marks = typeof quoting.marks;
const ENGLISH: Marks = { open: "“", close: "”", innerOpen: "‘", innerClose: "’" };

/**
 * The words of a quotation outside the running text: its stretches joined, without the comma before
 * each closing mark. E.g. `Nobody believed in it … not even I.`
 */
export function quotationWords(stretches: readonly string[]): string {
  return stretches.map(withoutClosingComma).join(" … ");
}

/**
 * Words for between double quotation marks: those within alternate, so that none stands directly
 * within its like. E.g. `The “Old” Harbour` as `The ‘Old’ Harbour`. No word is changed.
 *
 * *The Chicago Manual of Style*, 18th edition, 12.30.
 *
 * @param marks those of the text around it; without them English ones, as citations are in English
 */
export function withinMarks(words: string, marks = ENGLISH): string {
  return alternating(words, "double", marks);
}

/** Words between the interface's double quotation marks, whatever they have themselves. */
export function marked(words: string): string {
  const { open, close } = quoting.marks;
  return open + words + close;
}

/**
 * Words between double quotation marks, e.g. `“‘Slow is smooth,’ she said.”`; marks that stand
 * around all of them already, or at one of their ends alone, are not set twice.
 */
export function inMarks(words: string): string {
  const inner = withoutClosingComma(withoutOuterMarks(words.trim()));
  return marked(withinMarks(inner, quoting.marks));
}

function withoutClosingComma(words: string): string {
  return words.replace(CLOSING_COMMA, "");
}

/** Where words were selected, a mark at their start or end may be half of a pair. */
function withoutOuterMarks(words: string): string {
  const marked = findMarkedWords(words);
  const [first] = marked;
  const isWhole = first?.open === 0 && first.close === words.length;
  if (isWhole && !OPENING.single.test(first.mark)) return words.slice(first.start, first.end);
  const isClosed = marked.at(-1)?.close === words.length;
  return words.replace(/^”\s+/, "").replace(isClosed ? /\s+“$/ : /\s*[“”]$/, "");
}

function alternating(words: string, outer: Kind, marks: Marks): string {
  let at = 0;
  let result = "";
  for (const { open, start, end, close, mark, closed } of findMarkedWords(words)) {
    const other = outer === "double" ? "single" : "double";
    const [opening, closing] =
      other === "double" ? [marks.open, marks.close] : [marks.innerOpen, marks.innerClose];
    const turns = OPENING[outer].test(mark);
    result += withoutMarksOf(outer, words.slice(at, open), marks);
    result += turns ? opening + words.slice(open + 1, start) : words.slice(open, start);
    result += alternating(
      words.slice(start, end),
      turns || OPENING[other].test(mark) ? other : outer,
      marks,
    );
    result += turns && closed ? words.slice(end, close - 1) + closing : words.slice(end, close);
    at = close;
  }
  return result + withoutMarksOf(outer, words.slice(at), marks);
}

/** Marks without a counterpart; a single one alone is an apostrophe. */
function withoutMarksOf(outer: Kind, words: string, { innerOpen, innerClose }: Marks): string {
  return outer === "double" ? words.replaceAll("“", innerOpen).replaceAll("”", innerClose) : words;
}
