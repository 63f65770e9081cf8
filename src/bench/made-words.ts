import type { Draw } from "./random.ts";

/** Of each kind of word; three kinds make 24,000 words beside those of the sentences. */
const WORDS_OF_KIND = 8000;
const SYLLABLES =
  "ba be bo da del do fa fer fi ga gen go han hel ka kel ko la len lo ma mer mi na nel no pa per po ra ren ro sa sen so ta ter to va vel vo wa wen zo".split(
    " ",
  );
/** Commoner than any of the others, and English, as most words of a text are. */
const COMMON = {
  noun: "harbour city company market school hospital report plan worker price road river bank court election bridge ferry farm factory museum".split(
    " ",
  ),
  verb: "opened closed moved reached followed changed built delayed approved reviewed".split(" "),
  adjective: "new old local public national early large small private recent".split(" "),
};
const ENDINGS = { noun: "", verb: "ed", adjective: "al" };

export type Kind = keyof typeof COMMON;

/** A word of a kind: the commonest are English, the rest is made of syllables, e.g. `ferdolen`. */
export function wordOf(kind: Kind, draw: Draw): string {
  const rank = draw.rank(WORDS_OF_KIND);
  return COMMON[kind][rank] ?? `${syllables(rank * 3 + ENDINGS[kind].length)}${ENDINGS[kind]}`;
}

/** A name of a person, a place or a paper, e.g. `Kelbora`: the same for the same number. */
export function nameOf(number: number): string {
  const name = syllables(number + 30_011);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Another run of three syllables or four for each number below 100,000. */
function syllables(number: number): string {
  // Neighbours are to look unlike: 7,919 shares no factor with the count of syllables.
  let rest = (number * 7919) % SYLLABLES.length ** 3;
  let word = number >= SYLLABLES.length ** 3 ? "el" : "";
  for (let count = 0; count < 3; count += 1) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}
