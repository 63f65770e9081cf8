/**
 * In which articles something is, as ascending numbers. Written as one character for each: its
 * distance from the one before, so that a file of many is short once it is compressed.
 */

/** Below are control characters and `"`, which JSON would write as several. */
const FIRST_CHARACTER = 35;
/** Halves of characters, which cannot stand in a file by themselves, are passed over. */
const HALVES = { first: 0xd800, count: 0x800 };

/** E.g. `[0, 3]` → `"#%"`; the numbers ascend. */
export function writePostings(articles: readonly number[]): string {
  let before = -1;
  let written = "";
  for (const article of articles) {
    const code = article - before - 1 + FIRST_CHARACTER;
    written += String.fromCodePoint(code < HALVES.first ? code : code + HALVES.count);
    before = article;
  }
  return written;
}

/** The reverse of `writePostings`. */
export function readPostings(written: string): number[] {
  let article = -1;
  return Array.from(written, (character) => {
    const code = character.codePointAt(0) ?? 0;
    article += (code < HALVES.first ? code : code - HALVES.count) - FIRST_CHARACTER + 1;
    return article;
  });
}

/** What is in all of some lists, ascending; `undefined` stands for a list that leaves nothing out. */
export function inAll(lists: readonly (readonly number[] | undefined)[]): number[] | undefined {
  const known = lists.filter((list) => list !== undefined).sort((a, b) => a.length - b.length);
  const [shortest, ...others] = known;
  if (shortest === undefined) return undefined;
  const sets = others.map((list) => new Set(list));
  return shortest.filter((article) => sets.every((set) => set.has(article)));
}

/** What is in any of some lists, ascending; `undefined` when one of them leaves nothing out. */
export function inAny(lists: readonly (readonly number[] | undefined)[]): number[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  if (known.length < lists.length) return undefined;
  return [...new Set(known.flat())].sort((a, b) => a - b);
}

/**
 * What is in many of some lists: first what is in most of them, where one of few articles tells more than one of many.
 *
 * @param lists `undefined` for what tells nothing
 * @param size how many articles there are
 * @param share of all that the lists tell, from 0 to 1, that an article must have
 */
export function inMost(
  lists: readonly (readonly number[] | undefined)[],
  size: number,
  share: number,
): number[] {
  const told = new Map<number, number>();
  let all = 0;
  for (const list of lists) {
    if (list === undefined || list.length === 0) continue;
    const tells = Math.log2((size + 1) / list.length);
    all += tells;
    for (const article of list) told.set(article, (told.get(article) ?? 0) + tells);
  }
  return [...told]
    .filter(([, own]) => own >= share * all)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([article]) => article);
}
