import { Html, html } from "../html.ts";

/** What XML cannot hold at all: control characters, halves of signs, and signs that are none. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as XML may hold it. */
export const xmlText = (text: string): string => text.toWellFormed().replace(NO_XML, "");

/** A template of XML in which every text is escaped, e.g. `` xml`<dc:title>${title}</dc:title>` ``. */
export function xml(
  strings: TemplateStringsArray,
  ...parts: readonly (string | Html | readonly Html[])[]
): Html {
  return new Html(xmlText(html(strings, ...parts).markup));
}
