import type { MarkedWords } from "../marks/marked-words.ts";

/** A word, a punctuation mark or a whole quotation (outer marks included) of a text. */
export interface Token {
  kind: "word" | "mark" | "quote";
  /** As printed, e.g. `U.S.`; empty for a quotation. */
  text: string;
  start: number;
  end: number;
  /** For a quotation: its place in the list of marked words. */
  quote: number | undefined;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const JOINER = /[’'\-‑–&.]/u;

/** The text cut into tokens; what stands inside a quotation is one token and is not read. */
export function tokenize(text: string, marked: MarkedWords[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let next = 0;
  while (at < text.length) {
    const quote = marked[next];
    if (quote !== undefined && at >= quote.open) {
      tokens.push({ kind: "quote", text: "", start: quote.open, end: quote.close, quote: next });
      at = quote.close;
      next += 1;
    } else if (WORD_CHARACTER.test(text.charAt(at))) {
      const end = wordEnd(text, at, quote?.open ?? text.length);
      const word = text.slice(at, end);
      tokens.push({ kind: "word", text: word, start: at, end, quote: undefined });
      at = end;
    } else {
      const mark = text.charAt(at);
      if (/\S/u.test(mark)) {
        tokens.push({ kind: "mark", text: mark, start: at, end: at + 1, quote: undefined });
      }
      at += 1;
    }
  }
  return tokens;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const char = text.charAt(end);
    if (WORD_CHARACTER.test(char)) {
      end += 1;
    } else if (JOINER.test(char) && end + 1 < limit && WORD_CHARACTER.test(text.charAt(end + 1))) {
      if (char === "." && !joinsLetters(text, start, end)) break;
      end += 2;
    } else {
      break;
    }
  }
  // The apostrophe of a plural possessive (workers’) belongs to its word.
  if (end < limit && /[’']/u.test(text.charAt(end)) && /s/iu.test(text.charAt(end - 1)))
    return end + 1;
  // So does the full stop of an acronym (U.S.).
  if (
    text.charAt(end) === "." &&
    /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(start, end).slice(0, 12))
  ) {
    return end + 1;
  }
  return end;
}

/** A full stop inside a word is part of it in `U.S` and `3.5`, not in `end.Start`. */
function joinsLetters(text: string, start: number, dot: number): boolean {
  if (/\d/u.test(text.charAt(dot - 1)) && /\d/u.test(text.charAt(dot + 1))) return true;
  const one = dot - 1 === start || text.charAt(dot - 2) === ".";
  return one && /\p{Lu}/u.test(text.charAt(dot - 1));
}

export function isWord(token: Token | undefined): token is Token {
  return token?.kind === "word";
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

export function isCapitalised(token: Token | undefined): boolean {
  return isWord(token) && /^\p{Lu}/u.test(token.text);
}

/** The word in lower case with straight apostrophes, e.g. `hadn't`; empty for anything else. */
export function lower(token: Token | undefined): string {
  return isWord(token) ? token.text.toLowerCase().replaceAll("’", "'") : "";
}
