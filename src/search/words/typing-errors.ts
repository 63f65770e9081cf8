/**
 * Is `b` at most `limit` typing errors away from `a`: a letter wrong, missing or too many, or two
 * neighbours swapped? E.g. `("harbour", "habrour", 1)` → 1.
 *
 * @returns the number of errors, or `undefined` when there are more than `limit`
 */
function typingErrors(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return undefined;
    older = old;
    old = row;
  }
  const errors = old[b.length] ?? 0;
  return errors <= limit ? errors : undefined;
}

/**
 * How many typing errors a word may have: none below five letters or with a digit in it, one below
 * eight letters, else two.
 */
export function allowedErrors(folded: string): number {
  if (folded.length < 5 || !/^\p{L}+$/u.test(folded)) return 0;
  return folded.length < 8 ? 1 : 2;
}

/** The words that a mistyped one may be meant for: those with the fewest errors, none when they are too many. */
export function nearestWords(folded: string, words: Iterable<string>): string[] {
  let least = allowedErrors(folded);
  let nearest: string[] = [];
  if (least === 0) return nearest;
  for (const other of words) {
    if (other.length < 4 || !mayBeMeant(folded, other)) continue;
    const errors = typingErrors(folded, other, least);
    if (errors === undefined || errors === 0) continue;
    if (errors < least) nearest = [];
    least = errors;
    nearest.push(other);
  }
  return nearest;
}

/**
 * Nearly all typing errors leave the first letter; short words would else become others. In a large
 * archive, which is read by first letters, a first letter that is another one is only corrected to
 * a common word.
 */
function mayBeMeant(typed: string, other: string): boolean {
  return (
    typed[0] === other[0] ||
    typed[1] === other[0] ||
    (typed.length > 5 && typed.slice(1) === other.slice(1))
  );
}
