import type { DataPart } from "../articles/data-parts.ts";
import { csvHeader, csvLines } from "./csv.ts";
import { FIELDS, rowsOf } from "./tables.ts";

// Of a large archive, the rows of a file as text would fill the memory, so those of one article are made at a time.

/** The rows of a file as CSV, e.g. `url,speaker,…\r\n`. */
export function csvFile({ table, articles }: DataPart): Buffer<ArrayBuffer> {
  const fields = FIELDS[table];
  const lines = articles.map((article) => Buffer.from(csvLines(fields, rowsOf(article, table))));
  return Buffer.concat([Buffer.from(csvHeader(fields)), ...lines]);
}

/** The same as JSON, an object a row, e.g. `[{"url":"https://…","speaker":"Ada Roe",…}]`. */
export function jsonFile({ table, articles }: DataPart): Buffer<ArrayBuffer> {
  const lines = articles.map((article, at) => {
    const rows = rowsOf(article, table).map((row) => JSON.stringify(row));
    return Buffer.from(`${at === 0 ? "[" : ","}\n${rows.join(",\n")}`);
  });
  return Buffer.concat([...lines, Buffer.from("\n]\n")]);
}
