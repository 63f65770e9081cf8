const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** An ordinal in digits, e.g. `twelfth` → `12th`; `undefined` for other words. */
export function ordinalWord(folded: string): string | undefined {
  const place = ORDINALS.indexOf(folded) + 1;
  if (place === 0) return undefined;
  return `${place}${["th", "st", "nd", "rd"][place] ?? "th"}`;
}

/** The value of one number word, e.g. `ten` → 10, `forty` → 40; `undefined` for other words. */
export function numberWord(folded: string): number | undefined {
  const small = SMALL.indexOf(folded);
  if (small >= 0) return small;
  const tens = TENS.indexOf(folded);
  return tens >= 0 ? (tens + 2) * 10 : undefined;
}

/**
 * All values that a number written in digits can mean, most likely first, as plain decimals,
 * e.g. `1,234` → `["1234"]`, `7,5` → `["7.5"]`, `1.234` → `["1.234", "1234"]`. What is no number,
 * such as `12.03.2024`, stays as it is.
 */
export function readDigits(printed: string): string[] {
  const digits = printed
    .normalize("NFKC")
    .replace(/[\s'’]/g, (sign) => (/\s/.test(sign) ? "" : ","));
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(digits) && !digits.startsWith("0")) {
    return [tidy(digits.replaceAll(",", ""))];
  }
  if (
    /^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits) ||
    /^[1-9]\d{0,2}\.\d{3},\d+$/.test(digits)
  ) {
    return [tidy(digits.replaceAll(".", "").replace(",", "."))];
  }
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return [tidy(digits), digits.replace(".", "")];
  return [/^\d+(?:[.,]\d+)?$/.test(digits) ? tidy(digits.replace(",", ".")) : digits];
}

/** Moves the decimal point of a plain decimal to the right, e.g. `("8.1", 3)` → `8100`. */
export function shift(decimal: string, places: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const padded = fraction.padEnd(places, "0");
  return tidy(`${whole}${padded.slice(0, places)}.${padded.slice(places)}`);
}

function tidy(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  let end = fraction.length;
  while (fraction[end - 1] === "0") end -= 1;
  const kept = fraction.slice(0, end);
  return kept === "" ? whole : `${whole}.${kept}`;
}
