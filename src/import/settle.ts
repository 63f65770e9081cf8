import type { Root, Text } from "hast";
import { AgreedText, blockOf, type Word, wordsInPage } from "./agreed-text.ts";
import { besideText, type Spot } from "./beside-text.ts";
import { compareWords } from "./compare-words.ts";
import type { Chain } from "./mark-elements.ts";
import { linesOf } from "./words-of.ts";

/** A stretch that only one reader took for text, or both in different words, and of which the page does not say it is none. */
export interface Dispute {
  first: Word[];
  second: Word[];
  spot: Spot;
  /** The words of the first before it. */
  before: string[];
}

/** One text, where the page itself says what is right; else where the two differ, and how many words each and both found. */
export type Settled =
  | { body: Root }
  | { disputes: Dispute[]; counts: { first: number; second: number; both: number } };

/**
 * Makes one text of what two readers made of a page. Words that only one of them found are left out where the page’s
 * own markup says that they are no part of the text, and kept where they stand in a line of which both have the rest.
 *
 * @param first loses the words that are left out, as does `second`
 * @param chains the elements of the page by their marks; see `markElements`
 * @param isKnown whether a line is in the front matter already
 */
export function settle(
  first: Root,
  second: Root,
  chains: ReadonlyMap<string, Chain>,
  isKnown: (line: string) => boolean,
): Settled {
  const [a, b] = [linesOf(first), linesOf(second)];
  const { disputes, both } = disputesOf(wordsInPage(a, chains), wordsInPage(b, chains), a, b);
  const agreed = new AgreedText(both);
  const dropped = new Set<Text>();
  const open: Dispute[] = [];
  /** Which of the two have whole lines of the page, where the other has not. */
  let [firstIsWhole, secondIsWhole] = [false, false];
  for (const dispute of disputes) {
    const [one, two] = [dispute.first, dispute.second].map((words) =>
      words.map((word) => withoutBeside(word, dispute.spot, agreed, isKnown)),
    ) as [Word[], Word[]];
    // A reader may lose a space before marks, as in “just.209”; what the page has is compared when it is left out.
    if (joined(one) !== joined(two)) {
      const whole = wholeOf(one, two, agreed);
      if (whole === undefined) {
        open.push({ ...dispute, first: one.filter(hasText), second: two.filter(hasText) });
        continue;
      }
      if (whole === 0) firstIsWhole = true;
      else secondIsWhole = true;
    }
    for (const [at, words] of [dispute.first, dispute.second].entries()) {
      const rest = new Set([one, two][at]?.flatMap(({ pieces }) => pieces));
      for (const piece of words.flatMap(({ pieces }) => pieces))
        if (!rest.has(piece)) dropped.add(piece.text);
    }
  }
  if (open.length > 0 || (firstIsWhole && secondIsWhole)) {
    const counts = {
      first: a.flatMap(({ words }) => words).length,
      second: b.flatMap(({ words }) => words).length,
      both: both.length / 2,
    };
    return { disputes: open.length > 0 ? open : disputes, counts };
  }
  for (const text of dropped) text.value = "";
  return { body: secondIsWhole ? second : first };
}

/** Where two texts differ, and the words of both that do not. */
function disputesOf(
  first: Word[],
  second: Word[],
  ...[a, b]: [ReturnType<typeof linesOf>, ReturnType<typeof linesOf>]
): { disputes: Dispute[]; both: Word[] } {
  const differences = compareWords(
    a.map(({ words }) => words),
    b.map(({ words }) => words),
  );
  const disputes: Dispute[] = [];
  const both: Word[] = [];
  let [one, two] = [0, 0];
  for (const { onlyFirst, onlySecond, at } of differences) {
    const same = at - one;
    both.push(...first.slice(one, at), ...second.slice(two, two + same));
    const start = two + same;
    one = at + onlyFirst.length;
    two = start + onlySecond.length;
    const isLast = one === first.length && two === second.length;
    disputes.push({
      first: first.slice(at, one),
      second: second.slice(start, two),
      spot: at === 0 ? "start" : isLast ? "end" : "middle",
      before: first.slice(Math.max(0, at - 6), at).map(({ text }) => text),
    });
  }
  both.push(...first.slice(one), ...second.slice(two));
  return { disputes, both };
}

/** A word without its letters that stand beside the text. */
function withoutBeside(
  word: Word,
  spot: Spot,
  agreed: AgreedText,
  isKnown: (line: string) => boolean,
): Word {
  const pieces = word.pieces.filter(({ chain }) => {
    const block = blockOf(chain);
    if (block === undefined) return true;
    if (besideText(chain, spot, agreed.holds) !== undefined) return false;
    const isTitle = /^h[1-6]$/.test(block.tagName);
    if (spot === "middle" && !isTitle) return true;
    if (spot !== "middle" && agreed.isOutside(chain)) return false;
    return agreed.holds(block) || !isKnown(word.line);
  });
  return { ...word, pieces, text: pieces.map(({ letters }) => letters).join("") };
}

/** Which of two readings of one line of the page is the whole line: 0 the first, 1 the second. */
function wholeOf(first: Word[], second: Word[], agreed: AgreedText): 0 | 1 | undefined {
  const words = [...first, ...second].filter(hasText);
  const whole = words[0] && agreed.lineAround(words[0]);
  if (whole === undefined) return undefined;
  const block = blockOf(words[0]?.pieces[0]?.chain);
  if (words.some(({ pieces }) => blockOf(pieces[0]?.chain) !== block)) return undefined;
  if (first.length > 0 && first.every(({ line }) => line === whole)) return 0;
  return second.length > 0 && second.every(({ line }) => line === whole) ? 1 : undefined;
}

function hasText({ text }: Word): boolean {
  return text !== "";
}

function joined(words: Word[]): string {
  return words.map(({ text }) => text).join("");
}
