/**
 * Words of English grammar that title case gives a capital and that are no names. `Will` and `May`, which may be, are
 * not among them.
 */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above across after against all along although amid among an and any are around as at be because been " +
    "before behind being below beneath beside between both but by can cannot could despite did do does doing done " +
    "during each either every few for from had has have having he her hers him his how if in inside into is it its " +
    "itself many more most much must my near neither no nor not of off on once onto or other our ours out outside " +
    "over own per she should since so some such than that the their theirs them themselves then there these they " +
    "this those though through throughout to too toward towards under unless until up upon us very via was we were " +
    "what when where whether which while who whom whose why with within without would you your yours"
  ).split(" "),
);

/** A base of fewer letters says nothing: `us` is no plural. */
const SHORTEST_BASE = 3;

/**
 * What a regular form of a word may be a form of, itself among them: of `tries` `trie`, `tri` and `try`, of `stopped`
 * `stopp`, `stoppe` and `stop`. Words that have one in common are taken for forms of one word.
 *
 * @param word in lower case
 */
export function possibleBases(word: string): string[] {
  const bases = [word];
  const cut = (ending: string, ...instead: string[]) => {
    if (word.endsWith(ending)) {
      bases.push(...instead.map((end) => word.slice(0, -ending.length) + end));
    }
  };
  if (!word.endsWith("ss")) cut("s", "");
  cut("es", "");
  cut("ies", "y");
  cut("ied", "y");
  for (const ending of ["ed", "ing"]) {
    cut(ending, "", "e");
    const [doubled] = /([^aeiou])\1$/.exec(word.slice(0, -ending.length)) ?? [];
    if (doubled !== undefined) cut(doubled + ending, doubled.slice(1));
  }
  return bases.filter((base) => base === word || base.length >= SHORTEST_BASE);
}
