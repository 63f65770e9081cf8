import type { Article } from "./article.ts";

/** The type of files by RSL, in which terms stand for programs. See https://rslstandard.org/rsl. */
export const RSL_TYPE = "application/rsl+xml";

/** Whether an address of terms is that of a file by RSL, e.g. `https://example.org/licence.xml`; others are to be read. */
export function isRsl(licence: string): boolean {
  return /\.(?:rsl|xml)$/i.test(new URL(licence).pathname);
}

/** The files by RSL that articles name, each once; which articles they are about stands in them. */
export function rslFiles(articles: readonly Article[]): string[] {
  const named = articles.flatMap(({ frontMatter }) => frontMatter.licence ?? []);
  return [...new Set(named.filter(isRsl))].sort();
}
