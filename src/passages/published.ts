import { createHash } from "node:crypto";
import type { Passage } from "./passage.ts";

/** A passage as the record of published addresses has it: enough to know it again, not its words. */
export interface Published {
  kind: Passage["kind"];
  /** Its fragment without `#`, e.g. `surging-tourism`. */
  id: string;
  /** Changes with any change of its words, e.g. `q83vEjRWeJA`. */
  digest: string;
  /** Of a figure, the digest of it with what stands around it; of others, a letter for each word. */
  trace: string;
}

/** Words shared, of all in both, from which on two texts count as one with corrections. */
const SAME_TEXT = 0.75;
/** Scripts that put no space between words are compared character by character. */
const WORDS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu;

/** 66 bits of SHA-256 in 11 letters, e.g. `q83vEjRWeJA`. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 11);
}

/** A letter for each word, so that texts can be compared without being kept, e.g. `k3Xb`. */
export function traceOf(words: string): string {
  const letters = words.match(WORDS)?.map((word) => digestOf(word)[0]) ?? [];
  return letters.join("");
}

/** What the record keeps of a passage. */
export function publishedOf(passage: Passage): Published {
  const { kind, id, exact, prefix, suffix } = passage;
  const trace = kind === "figure" ? digestOf(`${prefix}|${exact}|${suffix}`) : traceOf(exact);
  return { kind, id, digest: digestOf(exact), trace };
}

/** Are two texts, by their traces, one text with corrections? */
export function isSameText(a: string, b: string): boolean {
  const shared = align([...a], [...b]).length;
  return 2 * shared >= SAME_TEXT * (a.length + b.length);
}

/**
 * The longest common subsequence of two lists, as pairs of places in them: what stayed in its
 * order while other things came and went.
 */
export function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
