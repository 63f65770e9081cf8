import { bySpelling } from "./spellings.ts";

/** Letters that are no letter plus accent, so that normalising alone does not fold them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Forms that no ending tells. */
const IRREGULAR = bySpelling({
  age: "aging ageing aged",
  man: "men",
  woman: "women",
  child: "children",
  buy: "bought",
  sell: "sold sale sales",
  grow: "grew grown growth",
  rise: "rose risen",
  fall: "fell fallen",
  take: "took taken",
  give: "gave given",
  make: "made",
  build: "built",
  spend: "spent",
  meet: "met",
  lead: "led",
  begin: "began begun",
  lose: "lost loss losses",
  win: "won",
  write: "wrote written",
  choose: "chose chosen",
  drive: "drove driven",
  leave: "left",
  keep: "kept",
  pay: "paid",
  teach: "taught",
  think: "thought",
  bring: "brought",
  come: "came",
  go: "went gone goes",
  see: "saw seen",
  know: "knew known",
  say: "said",
  tell: "told",
  hold: "held",
  find: "found",
  run: "ran",
  send: "sent",
  die: "died dies dying death deaths",
  news: "",
});

const DERIVED_ENDING =
  /(?:ication|isation|ization|ational|ation|ition|ative|ement|ingly|ment|ness|ance|ence|ator|ship|hood|able|ible|ese|ion|ism|ist|ity|ive|ian|ish|ful|ous|ant|ent|ary|ery|ee|at|or|er|al|ic|an|li|iz|is)$/;

/**
 * Folds case, accents and compatibility forms away, e.g. `Zürich` → `zurich`. Apostrophes go too,
 * and with them a possessive: `harbour’s` → `harbour`, `don’t` → `dont`.
 */
export function fold(printed: string): string {
  const lower = printed.toLowerCase();
  const plain = /^[a-z0-9]*$/.test(lower)
    ? lower
    : lower
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[ßøłæœđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
        .replace(/['’ʼ]s$/, "")
        .replace(/['’ʼ]/g, "");
  return plain.toLowerCase();
}

/**
 * What all inflected forms of a folded word share, e.g. `countries`, `country` → `countri`;
 * `planned`, `planning` → `plan`. It is a key to compare, not a word to show.
 */
export function stem(folded: string): string {
  const base = IRREGULAR.get(folded)?.[0];
  const word = base ?? folded;
  if (word === "news") return word;
  if (/^[a-z][^aisu]s$/.test(word)) return word.slice(0, 2);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word
    .replace(/(?:ied|ies|ying)$/, (ending) => (word.length > ending.length + 1 ? "y" : ending))
    .replace(/(ss|x|ch|sh|z)es$/, "$1")
    .replace(/([^su])s$/, (all: string, before: string) => (before === "i" ? all : before));
  const bare = singular.replace(/(?:ing|[^e]ed)$/, (ending, at: number) => {
    const rest = singular.slice(0, at) + (ending.endsWith("ed") ? (ending[0] ?? "") : "");
    return rest.length > 2 && /[aeiouy]/.test(rest) ? rest.slice(at) : ending;
  });
  return bare
    .replace(/(..[^e])e$/, "$1")
    .replace(/([^aeiou])\1$/, "$1")
    .replace(/y$/, "i")
    .replace(/iz(?=$|at)/, "is")
    .replace(/(..)our$/, "$1or")
    .replace(/tr$/, "ter");
}

/**
 * What a stem shares with words derived from it, e.g. `cooperat`, `cooperation` → `cooper`;
 * `tourist`, `tourism` → `tour`. Looser than a stem; at least four letters long, else `undefined`.
 */
export function root(stemmed: string): string | undefined {
  if (!/^[a-z]{4,}$/.test(stemmed)) return undefined;
  let base = stemmed;
  for (let ending = 0; ending < 2; ending += 1) {
    const cut = base.replace(DERIVED_ENDING, "");
    if (cut.length > 3 + ending) base = cut;
  }
  return base.length > 4 ? base.replace(/[aeioy]$/, "") : base;
}

/** How like two words of one root are, from 0 to 1: the longer their common beginning, the more. */
export function likeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same / Math.max(a.length, b.length);
}
