import { hash } from "node:crypto";
import type { Passage } from "../passages/passage.ts";
import { sharedLetters } from "./align.ts";

/** A passage as the record of published addresses has it: enough to know it again, not its words. */
export interface Published {
  kind: Passage["kind"];
  /** Its fragment without `#`, e.g. `early-ferries`. */
  id: string;
  /** Changes with any change of its words, e.g. `q83vEjRWeJA`. */
  digest: string;
  /** Of a figure, the digest of it with what stands around it; of others, a letter for each word. */
  trace: string;
}

/** Words shared, of all in both, from which on two texts count as one with corrections. */
const SAME_TEXT = 0.75;
/** Scripts that put no space between words are compared character by character. */
const WORD_OR_LETTER = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu;

/** 66 bits of SHA-256 in 11 letters, e.g. `q83vEjRWeJA`. */
export function digestOf(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 11);
}

/** Changes with any change of the headline or the standfirst, e.g. `q83vEjRWeJA`. */
export function headlineDigest({
  title,
  description = "",
}: {
  title: string;
  description?: string | undefined;
}): string {
  return digestOf(`${title}\n${description}`);
}

/**
 * A letter for each word, so that texts can be compared without being kept, e.g. `k3Xb`; the same for
 * a word in capitals.
 */
export function traceOf(words: string): string {
  return words.normalize("NFC").match(WORD_OR_LETTER)?.map(letterOf).join("") ?? "";
}

/** The letters of words that were asked for, which most texts share. */
const letters = new Map<string, string>();
/** Of so many words the letters are kept. */
const KEPT_LETTERS = 100_000;

function letterOf(word: string): string {
  const known = letters.get(word);
  if (known !== undefined) return known;
  const letter = digestOf(foldCase(word)).charAt(0);
  if (letters.size >= KEPT_LETTERS) letters.clear();
  letters.set(word, letter);
  return letter;
}

/** Words without a difference of case, e.g. `strasse` for `Straße` as for `STRASSE`. */
export function foldCase(words: string): string {
  return words.toUpperCase().toLowerCase();
}

/** What the record keeps of a passage. */
export function publishedOf(passage: Passage): Published {
  const { kind, id, exact, prefix, suffix } = passage;
  const trace = kind === "figure" ? digestOf(`${prefix}|${exact}|${suffix}`) : traceOf(exact);
  return { kind, id, digest: digestOf(exact), trace };
}

/** Are two texts, by their traces, one text with corrections? */
export function isSameText(a: string, b: string): boolean {
  const wanted = SAME_TEXT * (a.length + b.length);
  return 2 * Math.min(a.length, b.length) >= wanted && 2 * sharedLetters(a, b) >= wanted;
}

/** Is the shorter of two texts, by their traces, a part of the longer one, corrections aside? */
export function isWithin(a: string, b: string): boolean {
  return sharedLetters(a, b) >= SAME_TEXT * Math.min(a.length, b.length);
}
