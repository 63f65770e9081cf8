import { absolute, urls } from "../urls.ts";

/** `robots.txt`: crawlers may read everything, and find all of it in the sitemap. */
export function robotsFile(): string {
  return `User-agent: *\nAllow: /\nSitemap: ${absolute(urls.sitemap)}\n`;
}
