import type { DataPart } from "../articles/data-parts.ts";
import { csvOf } from "./csv.ts";
import { FIELDS, rowsOf } from "./tables.ts";

/** The rows of a file as CSV, e.g. `url,speaker,…\r\n`. */
export function csvFile({ table, articles }: DataPart): string {
  return csvOf(
    FIELDS[table],
    articles.flatMap((article) => rowsOf(article, table)),
  );
}

/** The same as JSON, an object a row, e.g. `[{"url":"https://…","speaker":"Ada Roe",…}]`. */
export function jsonFile({ table, articles }: DataPart): string {
  const rows = articles.flatMap((article) => rowsOf(article, table));
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
