/** What of a figure matters for comparing it with another. */
interface Comparable {
  id: string;
  value: number;
  unit: string | null;
  counts: string | null;
  span: { paragraph: string };
}

/**
 * The lengths of the bars that let figures of one paragraph be compared, in percent of the largest,
 * e.g. 4,000 fishing boats and 3,000 FB sales → 100 and 75.
 *
 * Only figures of one unit are compared, and plain counts only when they count the same thing: ten
 * offices beside 1,200 people say nothing as bars. A figure without another to compare with has none.
 */
export function barLengths(figures: Comparable[]): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const figure of figures) {
    const peers = figures.filter((other) => comparable(figure, other));
    const largest = Math.max(...peers.map((peer) => peer.value));
    if (peers.length < 2 || largest <= 0 || figure.value < 0) continue;
    lengths.set(figure.id, Math.round((1000 * figure.value) / largest) / 10);
  }
  return lengths;
}

function comparable(a: Comparable, b: Comparable): boolean {
  if (a.span.paragraph !== b.span.paragraph || a.unit !== b.unit) return false;
  if (a === b || a.unit !== null) return true;
  const names = namesOf(b.counts);
  return [...namesOf(a.counts)].some((name) => names.has(name));
}

/** The words of what is counted, and its acronym: `fishing boats` → fishing, boats, fb. */
function namesOf(counts: string | null): Set<string> {
  const words = (counts ?? "").toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 2) return new Set(words);
  return new Set([...words, words.map((word) => word[0]).join("")]);
}
