import { absolute, urls } from "../urls.ts";

/**
 * The `robots.txt` of the site: crawlers may read all of it. See https://www.rfc-editor.org/rfc/rfc9309.
 *
 * @param licences addresses of terms by RSL, e.g. `https://example.org/licence.xml`; see
 * https://rslstandard.org/guide/robots-txt
 */
export function robotsFile(licences: readonly string[] = []): string {
  const terms = licences.map((address) => `License: ${address}\n`).join("");
  return `${terms}User-agent: *\nAllow: /\nSitemap: ${absolute(urls.sitemap)}\n`;
}
