import {
  type Numeral,
  numeralsOf,
  parseNumeral,
  SPACE,
  toLatinDigits,
} from "./numbers/numerals.ts";
import { ABBREVIATIONS } from "./words/abbreviations.ts";

export interface Piece {
  start: number;
  end: number;
  /** As printed, but with the digits 0 to 9. */
  text: string;
  lower: string;
  kind: "number" | "word" | "symbol" | "mark";
  /** What the digits say in the language of the text; undefined for "1.8.2". */
  numeral?: Numeral | undefined;
  /** No space stands between this piece and the one before it. */
  glued: boolean;
  /** Counts sentences from 0. */
  sentence: number;
  /** First word or number of its sentence. */
  opensSentence: boolean;
}

/** The pieces of a paragraph. */
export type Pieces = readonly Piece[];

/** The piece at `i` in small letters, or nothing beyond the ends. */
export const lowerAt = (pieces: Pieces, i: number): string => pieces[i]?.lower ?? "";

/** Some pieces of a paragraph: from `first` up to, not including, `next`. */
export interface PieceRange {
  first: number;
  next: number;
}

/**
 * What a piece looks like: a group for each of `KINDS`, without names, which would take most of the time. The
 * first that fits counts: "US$" before the word "US", "U.S." before "U".
 */
const shapesOf = (spaced: string): RegExp =>
  new RegExp(
    [
      `(${spaced}(?!\\p{Nd})|(?:(?<![^\\s(\\p{Sc}])\\.)?\\p{Nd}+(?:[.,٫٬'’\u00a0\u2009\u202f]\\p{Nd}+)*)`,
      "((?:Mex|[A-Z]{0,3})\\p{Sc}|(?<=\\p{Nd} ?)[円元원])",
      "((?:[A-Za-z]\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*)",
      "\\S",
    ].join("|"),
    "gu",
  );

/** "1 234 567" with common spaces has two groups at least, for "12 300" may be two numbers. */
const ENGLISH_SHAPES = shapesOf("\\p{Nd}{1,3}(?: \\p{Nd}{3}){2,}");
const SPACED_SHAPES = shapesOf("\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?:,\\p{Nd}+)?");

const KINDS = ["number", "symbol", "word"] as const;

const ENDS = new Set([".", "!", "?", "…", ":"]);
const CLOSERS = new Set(["”", "’", '"', "'", ")", "]", "»"]);

/**
 * Splits a paragraph into words, numbers, currency signs and marks. A hyphen is a mark of its own,
 * so "10-year" is three glued pieces.
 *
 * @param lang the language of the text, as BCP 47 has it, e.g. "de" or "en-GB"
 */
export function piecesOf(text: string, lang = "en"): Piece[] {
  const numerals = numeralsOf(lang);
  const shapes = numerals[0]?.group === SPACE ? SPACED_SHAPES : ENGLISH_SHAPES;
  const pieces: Piece[] = [];
  let sentence = 0;
  let fresh = true;
  let stop = -1;
  for (const match of text.matchAll(shapes)) {
    const { 0: found, index: start } = match;
    const kind = KINDS.find((_, group) => match[group + 1] !== undefined) ?? "mark";
    const glued = start > 0 && pieces.at(-1)?.end === start;
    if (!glued && !fresh && startsSentence(pieces, stop, found, kind)) {
      sentence += 1;
      fresh = true;
    }
    const opensSentence = fresh && kind !== "mark";
    pieces.push({
      start,
      end: start + found.length,
      text: kind === "number" ? toLatinDigits(found) : found,
      numeral: kind === "number" ? parseNumeral(found, numerals) : undefined,
      lower: found.toLowerCase().replaceAll("’", "'"),
      kind,
      glued,
      sentence,
      opensSentence,
    });
    if (opensSentence) fresh = false;
    if (stop === -1 || !CLOSERS.has(found)) stop = pieces.length - 1;
  }
  return pieces;
}

/**
 * Whether a new sentence starts with the word `next`, which a space sets off from `pieces`.
 *
 * @param at the last piece that closes nothing, such as the full stop in `.”)`
 */
function startsSentence(pieces: Pieces, at: number, next: string, kind: Piece["kind"]): boolean {
  const stop = pieces[at];
  if (stop === undefined) return false;
  if (stop.kind === "word" && stop.text.endsWith(".")) {
    return /^(?:[ap]\.m\.)$/.test(stop.lower) && /^\p{Lu}/u.test(next);
  }
  if (!ENDS.has(stop.text)) return false;
  if (stop.text === "." && ABBREVIATIONS.has(lowerAt(pieces, at - 1))) return false;
  if (stop.text === "." && /^\p{Lu}$/u.test(pieces[at - 1]?.text ?? "")) return false;
  return kind !== "word" || /^\p{Lu}/u.test(next) || !/\p{Ll}/u.test(next.charAt(0));
}

/** A capital letter first, e.g. "Fair"; not "iPhone". */
export function isCapitalised(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind === "word" && /^\p{Lu}/u.test(piece.text);
}

const HYPHENS = new Set(["-", "‐", "‑"]);
const DASHES = new Set(["-", "‐", "‑", "–", "—", "−"]);

/** A hyphen written without spaces on both sides, e.g. in "10-year". */
export function isHyphen(pieces: Pieces, i: number): boolean {
  return HYPHENS.has(pieces[i]?.text ?? "") && gluedBothSides(pieces, i);
}

/** A hyphen or dash written without spaces on both sides, e.g. in "3–4%". */
export function isDash(pieces: Pieces, i: number): boolean {
  return DASHES.has(pieces[i]?.text ?? "") && gluedBothSides(pieces, i);
}

function gluedBothSides(pieces: Pieces, i: number): boolean {
  return pieces[i]?.glued === true && pieces[i + 1]?.glued === true;
}

/** Whether the words from `i` on are exactly these, e.g. `["more", "than"]`, in any case. */
export function wordsAt(pieces: Pieces, i: number, words: readonly string[]): boolean {
  return words.every((word, offset) => lowerAt(pieces, i + offset) === word);
}

/** The 2 of "km2". */
export const isPower = (piece: Piece | undefined): boolean =>
  piece?.glued === true && /^[23²³]$/.test(piece.text);
