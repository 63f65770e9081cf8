import type { FigurePassage } from "../passages/passage.ts";
import { SITE } from "../site.ts";

/** Digits with what groups them, e.g. `2,223` and `8.1`. */
const NUMERAL = /\d+(?:[.,\u00A0\u202F]\d+)*/;
const SCALE = /^[\s-]*(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion)\b/i;
const INTERFACE = SITE.locale.replace("_", "-");

/** A number in the interface’s language, with a true minus, e.g. `−2,223.5`. */
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
 * @param isAlone whether what is counted is said with it: `2,223 electric vehicles` in place of `2,223`
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
  const end = isAlone || unit !== null ? rest : (SCALE.exec(rest)?.[0] ?? "");
  return `${start}${inLocale(numeral[0], value, locale)}${end}`;
}

/** A numeral of the text in another notation, where it surely has the figure’s value. */
function inLocale(numeral: string, value: number, locale: string): string {
  const number = Number(numeral.replaceAll(",", ""));
  const scale = Math.log10(Math.abs(value) / number);
  // A dozen, or a numeral of another notation.
  if (!(Math.abs(scale - Math.round(scale)) < 1e-9)) return numeral;
  const decimals = numeral.split(".")[1]?.length ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return formatNumber(number, digits, locale);
}
