import { type Html, html } from "../html.ts";
import { site } from "../interface/words.ts";
import { urls } from "../urls.ts";

/** The link in the head of a page to the passages of its article as data. */
export function passagesLink(slug: string): Html {
  return html`<link rel="alternate" type="application/json" title="${site.passages}" href="${urls.passagesJson(slug)}">`;
}
