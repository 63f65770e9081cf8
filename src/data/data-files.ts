import type { DataPart } from "../articles/data-parts.ts";
import { csvHeader, csvLines } from "./csv.ts";
import { FIELDS, rowsOf } from "./tables.ts";

// Of a large archive, a file is too long for the memory, so the rows of one article are made at a time.

/** The rows of a file as CSV, e.g. `url,speaker,…\r\n`, article by article. */
export function* csvFile({ table, articles }: DataPart): Generator<string> {
  const fields = FIELDS[table];
  yield csvHeader(fields);
  for (const article of articles) yield csvLines(fields, rowsOf(article, table));
}

/** The same as JSON, an object a row, e.g. `[{"url":"https://…","speaker":"Ada Roe",…}]`. */
export function* jsonFile({ table, articles }: DataPart): Generator<string> {
  let opening = "[";
  for (const article of articles) {
    const rows = rowsOf(article, table).map((row) => JSON.stringify(row));
    yield `${opening}\n${rows.join(",\n")}`;
    opening = ",";
  }
  yield "\n]\n";
}

/** An answer with a file, whose parts are made as they are read. */
export function dataResponse(parts: Generator<string>, contentType: string): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers: { "Content-Type": contentType } });
}
