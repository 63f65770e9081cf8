import type { DataPart } from "../articles/data-parts.ts";
import { csvHeader, csvLines } from "./csv.ts";
import { FIELDS, rowsOf } from "./tables.ts";

// Of a large archive, all rows of a file would fill the memory, so those of one article are made at a time.

/** The rows of a file as CSV, e.g. `url,speaker,…\r\n`. */
export function csvFile({ table, articles }: DataPart): string {
  const fields = FIELDS[table];
  const lines = articles.map((article) => csvLines(fields, rowsOf(article, table)));
  return csvHeader(fields) + lines.join("");
}

/** The same as JSON, an object a row, e.g. `[{"url":"https://…","speaker":"Ada Roe",…}]`. */
export function jsonFile({ table, articles }: DataPart): string {
  const lines = articles.map((article) =>
    rowsOf(article, table)
      .map((row) => JSON.stringify(row))
      .join(",\n"),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}
