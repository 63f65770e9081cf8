import { closingSingleMark, LETTER_OR_DIGIT, opensSingleQuotation } from "./single-marks.ts";

/** Words between outer quotation marks. `start` and `end` leave out the marks and inner spaces. */
export interface MarkedWords {
  start: number;
  end: number;
  /** Offset of the opening mark. */
  open: number;
  /** Offset after the closing mark; the end of the text when nothing closes it. */
  close: number;
  /** The opening mark, e.g. `“`. */
  mark: string;
  closed: boolean;
}

/** Marks that open on sight, with the marks that can close them. */
const CLOSING_MARKS: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "‟": "”",
  "「": "」",
  "『": "』",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "‚": "‘",
};

/** Every mark that may open a quotation. */
const OPENING_MARK = new RegExp(`[${Object.keys(CLOSING_MARKS).join("")}‘'"”]`, "g");

const SPACE = /\s/u;
/** What may stand before a mark that looks the same on both sides when it opens. */
const BEFORE_OPENING = /[\s([{—–\-/“‘"«「:]/u;

/**
 * The outermost quotations of a text in reading order, e.g. `“a ‘b’ c” and “d”` gives two.
 * Marks inside a quotation belong to its words. Apostrophes and inch signs are no marks.
 * An opening mark that nothing closes runs to the end of the text with `closed: false`.
 */
export function findMarkedWords(text: string): MarkedWords[] {
  const found: MarkedWords[] = [];
  // Searched once: a text may have very many opening marks.
  const lastCurly = text.lastIndexOf("”");
  let next = 0;
  for (const { index } of text.matchAll(OPENING_MARK)) {
    const marked = index < next ? undefined : markedWordsAt(text, index, lastCurly);
    if (marked === undefined) continue;
    if (LETTER_OR_DIGIT.test(text.slice(marked.start, marked.end))) found.push(marked);
    next = marked.close;
  }
  return found;
}

function markedWordsAt(text: string, open: number, lastCurly: number): MarkedWords | undefined {
  const mark = text.charAt(open);
  if (mark === "‘" || mark === "'") {
    if (!opensSingleQuotation(text, open)) return undefined;
    const close = closingSingleMark(text, open);
    if (close !== undefined) return marked(text, open, close);
    return startsText(text, open) ? unclosed(text, open, text.length) : undefined;
  }
  if (mark === '"' || mark === "”") {
    if (!opensByPosition(text, open)) return undefined;
    return closedBy(text, open, `${mark}”`, "");
  }
  // A keyboard’s mark closes where the text has no other: `“We tried," Roe said.`
  const straight = mark === "“" && open > lastCurly;
  const closing = straight ? '"' : CLOSING_MARKS[mark];
  return closing === undefined ? undefined : closedBy(text, open, closing, mark);
}

/** A second opening mark of the same kind nests in « » and 「 」, and shows a slip in “ ”. */
function closedBy(
  text: string,
  open: number,
  closing: string,
  reopening: string,
): MarkedWords | undefined {
  const nests = "«「『".includes(reopening) && reopening !== "";
  let depth = 1;
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (closing.includes(char) || (reopening === "“" && char === '"' && closesLoosely(text, at))) {
      if (char === '"' && !closesByPosition(text, at)) return unclosed(text, open, at);
      depth -= 1;
      if (depth === 0) return marked(text, open, at);
    } else if (char === reopening) {
      if (!nests) return unclosed(text, open, at);
      depth += 1;
    }
  }
  return unclosed(text, open, text.length);
}

function opensByPosition(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (before === "" || BEFORE_OPENING.test(before)) && after !== "" && !SPACE.test(after);
}

/** A straight mark after a space and before a word opens again, so the one before it was never closed. */
function closesByPosition(text: string, at: number): boolean {
  return !(SPACE.test(text.charAt(at - 1)) && LETTER_OR_DIGIT.test(text.charAt(at + 1)));
}

/** `“We tried," Roe said`: a keyboard’s mark behind a comma or full stop closes any other. */
function closesLoosely(text: string, at: number): boolean {
  return /[,.?!]/u.test(text.charAt(at - 1)) && /^(?:\s|$)/u.test(text.charAt(at + 1));
}

function startsText(text: string, at: number): boolean {
  return text.slice(0, at).trim() === "";
}

function marked(text: string, open: number, closeAt: number): MarkedWords {
  return {
    ...trimmed(text, open + 1, closeAt),
    open,
    close: closeAt + 1,
    mark: text.charAt(open),
    closed: true,
  };
}

function unclosed(text: string, open: number, end: number): MarkedWords {
  const words = trimmed(text, open + 1, end);
  return { ...words, open, close: end, mark: text.charAt(open), closed: false };
}

/** The range without white space at its ends. */
export function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
