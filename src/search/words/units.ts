import { shift } from "./numbers.ts";
import { bySpelling } from "./spellings.ts";
import type { Word } from "./word.ts";

/** Words of magnitude and how many places each moves the decimal point. */
const PLACES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
};

const MAGNITUDES = bySpelling({
  hundred: "",
  thousand: "k",
  lakh: "",
  million: "m mn mln",
  crore: "",
  billion: "b bn bln",
  trillion: "tn trn",
});

const UNITS = bySpelling({
  dollar: "$ dollars usd",
  euro: "€ euros eur",
  pound: "£ pounds gbp",
  yen: "¥ jpy",
  yuan: "¥ cny rmb renminbi",
  rupee: "₹ rupees inr",
  won: "₩ krw",
  real: "r$ reais brl",
  penny: "p pence",
  cent: "¢ cents",
  percent: "% pct pc",
});

/** The words that a unit is found under, e.g. `¥` → `["yen", "yuan"]`. */
export function unitsOf(folded: string): readonly string[] | undefined {
  return UNITS.get(folded);
}

const SIGN = /^(?:r?\$|[€£¥₹₩]|usd|brl|eur|gbp|jpy|rmb|cny|inr|krw)$/;
const ADJACENT = /^[-‐‑ \u00a0\u2009\u202f]?$/;

/**
 * Gives every number the magnitude, currency or per cent written with it: `$`, `51.6`, `billion`
 * become one number with the key `51600000000 dollar`. Changes the words it is given.
 *
 * @returns for each word the index of the number it belongs to, or its own index
 */
export function bindUnits(words: Word[], text: string): number[] {
  const owners = words.map((_, at) => at);
  for (const [at, number] of words.entries()) {
    if (!/^\d[\d.]*$/.test(number.keys[0] ?? "")) continue;
    const bases = number.keys;
    let last = at;
    let places = 0;
    const gapAfter = () => text.slice(words[last]?.end, words[last + 1]?.start);
    const take = (keys: readonly string[]) => {
      last += 1;
      const word = words[last];
      if (word !== undefined) Object.assign(word, { keys: [...keys], bound: true, number: false });
      owners[last] = at;
    };
    for (;;) {
      const next = words[last + 1]?.folded ?? "";
      const name = MAGNITUDES.get(next)?.[0];
      const allowed = next.length === 1 ? /^$/ : ADJACENT;
      if (name === undefined || !allowed.test(gapAfter())) break;
      places += PLACES[name] ?? 0;
      take(next === "m" ? ["million", "m", "metr"] : [name]);
    }
    let units = signBefore(words, at, text);
    if (units.length > 0) owners[at - 1] = at;
    else if (ADJACENT.test(gapAfter()) && !isLoneLetter(words[last + 1], gapAfter())) {
      const american = words[last + 1]?.folded === "us" ? 1 : 0;
      const next = words[last + 1 + american]?.folded ?? "";
      if (next === "per" && words[last + 2]?.folded === "cent") {
        units = ["percent"];
        take(["percent", "per"]);
        take(["percent", "cent"]);
      } else if (UNITS.has(next) && !opensNumber(words[last + 1], text)) {
        units = UNITS.get(next) ?? [];
        if (american > 0) take(["us"]);
        take(units);
      }
    }
    const values = places > 0 ? bases.map((base) => shift(base, places)) : bases;
    const withUnit = (all: readonly string[]) =>
      all.flatMap((value) => units.map((unit) => `${value} ${unit}`));
    number.keys = units.length > 0 ? withUnit(values) : values;
    number.parts = [...number.parts, ...bases, ...values, ...withUnit(bases)];
    number.number ||= last > at || units.length > 0;
    number.end = words[last]?.end ?? number.end;
    number.start =
      words[at - 1]?.bound === true && owners[at - 1] === at
        ? (words[at - 1]?.start ?? 0)
        : number.start;
    const first = words[at - 2];
    if (
      places > 0 &&
      first?.number === true &&
      /^(?:to|and|or)$/.test(words[at - 1]?.folded ?? "")
    ) {
      first.parts = [...first.parts, ...first.keys.map((key) => shift(key, places))];
    } else if (
      places > 0 &&
      words[at - 1]?.number === true &&
      /^[-–]$/.test(text.slice(words[at - 1]?.end, number.start))
    ) {
      const other = words[at - 1];
      if (other) other.parts = [...other.parts, ...other.keys.map((key) => shift(key, places))];
    }
  }
  return owners;
}

/** `35p` is money; the `p` in `vitamin 3 p` is not. */
function isLoneLetter(word: Word | undefined, gap: string): boolean {
  return /^\p{L}$/u.test(word?.folded ?? "") && gap !== "";
}

/** Does a sign stand right before digits, as the second one in `$5, $7`? Then it is theirs. */
function opensNumber(sign: Word | undefined, text: string): boolean {
  return (
    sign !== undefined && sign.folded !== "%" && /^\p{Nd}/u.test(text.slice(sign.end, sign.end + 1))
  );
}

/** The units of a currency sign or code that stands right before a number; it becomes bound. */
function signBefore(words: readonly Word[], at: number, text: string): readonly string[] {
  const sign = words[at - 1];
  const gap = text.slice(sign?.end, words[at]?.start);
  if (sign === undefined || sign.bound || !SIGN.test(sign.folded) || !ADJACENT.test(gap)) return [];
  sign.bound = true;
  return UNITS.get(sign.folded) ?? [];
}
