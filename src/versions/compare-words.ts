import { diffArrays } from "diff";

/** Words that two texts share, or that only the earlier or the later one has. */
export interface Run {
  kind: "kept" | "deleted" | "inserted";
  text: string;
}

/** Texts that differ in more words are not compared word for word, for that would take too long. */
const MOST_EDITS = 5_000;
const WORDS = new Intl.Segmenter("und", { granularity: "word" });

/**
 * What changed from one text to another, word for word: the runs that are not inserted make the earlier text, those
 * that are not deleted the later one. A space alone between two changes belongs to them.
 *
 * @example compareWords("ten old boats", "two boats") // deleted “ten old”, inserted “two”, kept “ boats”
 */
export function compareWords(before: string, after: string): Run[] {
  const runs: Run[] = [];
  let deleted = "";
  let inserted = "";
  const flush = () => {
    if (deleted !== "") runs.push({ kind: "deleted", text: deleted });
    if (inserted !== "") runs.push({ kind: "inserted", text: inserted });
    deleted = "";
    inserted = "";
  };
  const parts = changesOf(wordsOf(before), wordsOf(after));
  for (const [i, { value, added, removed }] of parts.entries()) {
    const text = value.join("");
    const isBetween = i > 0 && i < parts.length - 1 && text.trim() === "";
    if (added || (!removed && isBetween)) inserted += text;
    if (removed || (!added && isBetween)) deleted += text;
    if (added || removed || isBetween) continue;
    flush();
    runs.push({ kind: "kept", text });
  }
  flush();
  return runs;
}

/** What two lists share in the same order; of lists that differ in very much, nothing. */
export function changesOf<Item>(
  before: Item[],
  after: Item[],
  comparator: (a: Item, b: Item) => boolean = Object.is,
): { value: Item[]; added: boolean; removed: boolean }[] {
  return (
    diffArrays(before, after, { comparator, maxEditLength: MOST_EDITS }) ?? [
      { value: before, added: false, removed: true },
      { value: after, added: true, removed: false },
    ]
  );
}

function wordsOf(text: string): string[] {
  return [...WORDS.segment(text)].map(({ segment }) => segment);
}
