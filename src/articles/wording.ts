import { SITE } from "../site.ts";
import type { FrontMatter } from "./front-matter.ts";

const DATE_LOCALE = SITE.locale.replace("_", "-");
const WORDS_PER_MINUTE = 230;

const DAY = new Intl.DateTimeFormat(DATE_LOCALE, { dateStyle: "long", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat(DATE_LOCALE, {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `2025-03-19` as `19 March 2025`, and `2025-03` as `March 2025`: only as precise as given. */
export function formatDate(date: string): string {
  const isMonth = date.length === "2025-03".length;
  return isMonth
    ? MONTH.format(new Date(`${date}-01T00:00:00Z`))
    : DAY.format(new Date(`${date}T00:00:00Z`));
}

/** The name of who first published an article: its source, or this site. */
export function publisherOf({ source }: Pick<FrontMatter, "source">): string {
  return source?.name ?? SITE.name;
}

/** The authors as a sentence names them, e.g. `By Ana Lima and Rosa Diaz`. */
export function byline({ authors }: Pick<FrontMatter, "authors">): string {
  const names = authors.map((author) => author.name);
  return `By ${new Intl.ListFormat(DATE_LOCALE, { type: "conjunction" }).format(names)}`;
}

/** How long reading takes, e.g. `5 min read`; never less than a minute. */
export function readingTime(wordCount: number): string {
  return `${Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))} min read`;
}
