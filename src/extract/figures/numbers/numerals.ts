const GROUPED = [
  /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/,
  /^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/,
];
const DOTTED = [/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/, /^\d{1,3}(?:\.\d{3})+,\d+$/];

/**
 * Reads a numeral, e.g. "1,234.5" as 1234.5 and "1.234,5" as the same. Undefined for what is no
 * plain number: "1.8.2", "007". "1.234" is read the English way, as a decimal.
 */
export function parseNumeral(
  numeral: string,
): { value: number; grouped: boolean; decimal: boolean } | undefined {
  if (GROUPED.some((shape) => shape.test(numeral))) {
    const plain = numeral
      .replace(/[\u00a0\u2009\u202f]/g, "")
      .replace(/,(?=\d{2,3}(?:\D|$))/g, "")
      .replaceAll(",", ".");
    return { value: Number(plain), grouped: true, decimal: plain.includes(".") };
  }
  if (DOTTED.some((shape) => shape.test(numeral))) {
    const value = Number(numeral.replaceAll(".", "").replace(",", "."));
    return { value, grouped: true, decimal: numeral.includes(",") };
  }
  if (/^(?:0|[1-9]\d*)$/.test(numeral)) {
    return { value: Number(numeral), grouped: false, decimal: false };
  }
  if (/^(?:0|[1-9]\d*)(?:\.\d+|,\d{1,2})$/.test(numeral)) {
    return { value: Number(numeral.replace(",", ".")), grouped: false, decimal: true };
  }
  return undefined;
}
