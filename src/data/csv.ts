import type { Field, Row } from "./tables.ts";

/** The names of the columns as a line of CSV, e.g. `url,words\r\n`. */
export function csvHeader(fields: readonly Field[]): string {
  return lineOf(fields.map(({ name }) => name));
}

/**
 * Rows as lines of CSV by RFC 4180, in UTF-8, e.g. `https://…,"“Slow,” he said"\r\n`.
 *
 * No word is changed: what begins with `=`, `+`, `-` or `@`, which spreadsheets take for a formula, stays as it is. The
 * description of the data says so.
 */
export function csvLines(fields: readonly Field[], rows: readonly Row[]): string {
  return rows.map((row) => lineOf(fields.map(({ name }) => row[name]))).join("");
}

function lineOf(cells: (string | number | undefined)[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

function cellOf(value: string | number | undefined): string {
  const text = String(value ?? "");
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
