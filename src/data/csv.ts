import type { Field, Row } from "./tables.ts";

/**
 * Rows as CSV by RFC 4180, in UTF-8, e.g. `url,words\r\nhttps://…,"“Slow,” he said"\r\n`.
 *
 * No word is changed: what begins with `=`, `+`, `-` or `@`, which spreadsheets take for a formula, stays as it is. The
 * description of the data says so.
 */
export function csvOf(fields: readonly Field[], rows: readonly Row[]): string {
  const names = fields.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
  return lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: string | number | undefined): string {
  const text = String(value ?? "");
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
