import type { FigurePassage } from "../passages/passage.ts";
import { SITE } from "../site.ts";

/** Digits with what groups them, e.g. `1,204`, `8.1` and `1 200 000`. */
const NUMERAL = /\d+(?:[.,]\d+|[ \u00A0\u2009\u202F]\d{3}(?!\d))*/;
/** Two notations of numbers: `1,204.5` and `1.204,5`, the latter also with spaces. */
const NOTATIONS = [
  { form: /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/, groups: /,/g, point: "." },
  {
    form: /^(?:\d+|\d{1,3}(?:[. \u00A0\u2009\u202F]\d{3})+)(?:,\d+)?$/,
    groups: /[. \u00A0\u2009\u202F]/g,
    point: ",",
  },
];
const SCALE = /^[\s-]*(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion)\b/i;
const INTERFACE = SITE.locale.replace("_", "-");

/** A number in the interface’s language, with a true minus, e.g. `−1,204.5`. */
export function formatNumber(
  value: number,
  options: Intl.NumberFormatOptions,
  locale: string = INTERFACE,
): string {
  return new Intl.NumberFormat(locale, options).format(value).replaceAll("-", "−");
}

/**
 * A figure with the number in the interface’s language and all else as in the text, e.g. `$51.6 billion`.
 *
 * @param isAlone whether what is counted is said with it: `1,204 fishing boats` in place of `1,204`
 */
export function formatValue(
  { exact, value, unit }: Pick<FigurePassage, "exact" | "value" | "unit">,
  isAlone: boolean,
  locale: string = INTERFACE,
): string {
  const numeral = NUMERAL.exec(exact);
  if (numeral === null) {
    return isAlone || unit !== null ? exact : formatNumber(value, {}, locale);
  }
  const start = exact.slice(0, numeral.index);
  const rest = exact.slice(numeral.index + numeral[0].length);
  const readings = readingsOf(numeral[0], value);
  const whole = readings.find(({ number }) => number === Math.abs(value));
  const reading = whole ?? (readings.length === 1 ? readings[0] : undefined);
  const shown = reading === undefined ? numeral[0] : inLocale(reading, locale);
  if (isAlone || unit !== null) return `${start}${shown}${rest}`;
  const scale = SCALE.exec(rest)?.[0];
  // Without the noun, but never without a word that makes it larger.
  if (whole !== undefined || scale !== undefined) return `${start}${shown}${scale ?? ""}`;
  return `${start}${shown}${rest}`;
}

/** A numeral as a number before what makes it larger, e.g. 8.1 of `8.1 trillion`. */
interface Reading {
  number: number;
  decimals: number;
}

/** What a numeral can mean, given the value of the whole; of `1.234 million` two things. */
function readingsOf(numeral: string, value: number): Reading[] {
  return NOTATIONS.flatMap(({ form, groups, point }, i) => {
    if (!form.test(numeral)) return [];
    const [digits = "", decimals = ""] = numeral.replace(groups, "").split(point);
    if (i > 0 && decimals === "" && /^\d+$/.test(numeral)) return [];
    const number = Number(`${digits}.${decimals}`);
    const scale = Math.log10(Math.abs(value) / number);
    const fits = Math.abs(scale - Math.round(scale)) < 1e-9;
    return fits ? [{ number, decimals: decimals.length }] : [];
  });
}

function inLocale({ number, decimals }: Reading, locale: string): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return formatNumber(number, digits, locale);
}
