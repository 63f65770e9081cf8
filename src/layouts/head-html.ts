import { type Html, html } from "../html.ts";
import type { FontPart } from "../styles/font-parts.ts";
import { urls } from "../urls.ts";

/** What keeps a page out of search engines. */
export const NOT_LISTED: Html = html`<meta name="robots" content="noindex, max-image-preview:large">`;

/** What has files of the reading face fetched before the page is laid out. */
export function fontLinks(parts: readonly FontPart[]): Html[] {
  return parts.map(
    ({ name }) =>
      html`<link rel="preload" href="${urls.font(name)}" as="font" type="font/woff2" crossorigin>`,
  );
}
