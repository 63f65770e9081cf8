/** A stretch where two texts differ: what only the one has there, and only the other. */
export interface Difference {
  onlyFirst: string[];
  onlySecond: string[];
  /** Where it begins in the first. */
  at: number;
}

/** The largest table of comparisons that memory holds with ease; beyond it a stretch is taken as all different. */
const LARGEST_TABLE = 20_000_000;

/**
 * Compares two texts by their lines, and lines that differ by their words, in order.
 *
 * @param first lines of words, e.g. `[["A", "house"], ["Two"]]`
 * @returns where they differ, `at` counting words
 */
export function compareWords(first: string[][], second: string[][]): Difference[] {
  const joined = (lines: string[][]) => lines.map((line) => line.join(" "));
  let [line, words] = [0, 0];
  return compare(joined(first), joined(second)).flatMap(({ onlyFirst, onlySecond, at }) => {
    for (; line < at; line++) words += first[line]?.length ?? 0;
    const split = (lines: string[]) => lines.flatMap((one) => one.split(" "));
    return compare(split(onlyFirst), split(onlySecond)).map((difference) => ({
      ...difference,
      at: difference.at + words,
    }));
  });
}

/** Compares two sequences by their longest common subsequence. */
function compare(first: string[], second: string[]): Difference[] {
  let from = 0;
  while (from < first.length && from < second.length && first[from] === second[from]) from++;
  let [endFirst, endSecond] = [first.length, second.length];
  while (endFirst > from && endSecond > from && first[endFirst - 1] === second[endSecond - 1]) {
    endFirst--;
    endSecond--;
  }
  const a = first.slice(from, endFirst);
  const b = second.slice(from, endSecond);
  return differencesOf(a, b).map((difference) => ({ ...difference, at: difference.at + from }));
}

function differencesOf(a: string[], b: string[]): Difference[] {
  if (a.length === 0 && b.length === 0) return [];
  const width = b.length + 1;
  if (a.length === 0 || b.length === 0 || (a.length + 1) * width > LARGEST_TABLE) {
    return [{ onlyFirst: a, onlySecond: b, at: 0 }];
  }
  // table[i * width + j] is how much the rests from i and j have in common.
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const differences: Difference[] = [];
  let open: Difference | undefined;
  let [i, j] = [0, 0];
  const differing = () => {
    if (open === undefined) {
      open = { onlyFirst: [], onlySecond: [], at: i };
      differences.push(open);
    }
    return open;
  };
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      open = undefined;
      i++;
      j++;
    } else if (
      one !== undefined &&
      (other === undefined || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      differing().onlyFirst.push(one);
      i++;
    } else if (other !== undefined) {
      differing().onlySecond.push(other);
      j++;
    }
  }
  return differences;
}
