import { SITE } from "../site.ts";
import type { FrontMatter } from "./front-matter.ts";

const DATE_LOCALE = SITE.locale.replace("_", "-");
const WORDS_PER_MINUTE = 230;

/** `2025-03-19` as `19 March 2025`, and `2025-03` as `March 2025`: only as precise as given. */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat(DATE_LOCALE, {
    ...(date.length > 7 ? { day: "numeric" } : {}),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date.length > 7 ? date : `${date}-01`}T00:00:00Z`));
}

/** The authors as a sentence names them, e.g. `By Wang Liwei and Kelly Wang`. */
export function byline({ authors }: Pick<FrontMatter, "authors">): string {
  const names = authors.map((author) => author.name);
  return `By ${new Intl.ListFormat(DATE_LOCALE, { type: "conjunction" }).format(names)}`;
}

/** How long reading takes, e.g. `5 min read`; never less than a minute. */
export function readingTime(wordCount: number): string {
  return `${Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))} min read`;
}
