import { absolute, urls } from "../urls.ts";

/** The `robots.txt` of the site: crawlers may read all of it. See https://www.rfc-editor.org/rfc/rfc9309. */
export function robotsFile(): string {
  return `User-agent: *\nAllow: /\nSitemap: ${absolute(urls.sitemap)}\n`;
}
