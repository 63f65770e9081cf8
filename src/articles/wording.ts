import { dayOf, hasTime } from "../dates.ts";
import { lists, withdrawn, text as words } from "../interface/words.ts";
import { oncePerText } from "../once-per.ts";
import { SITE } from "../site.ts";
import type { FrontMatter } from "./front-matter.ts";
import { nameSlug } from "./speakers.ts";

/** With its territory, where the site's is of its language. */
const LOCALE: string = SITE.locale.startsWith(SITE.lang)
  ? SITE.locale.replace("_", "-")
  : SITE.lang;
const WORDS_PER_MINUTE = 230;
/** Of an archive of many years. */
const DATES_KEPT = 20_000;

const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long", timeZone: "UTC" });
const LIST = new Intl.ListFormat(LOCALE, { type: "conjunction" });
const MONTH = new Intl.DateTimeFormat(LOCALE, {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/**
 * A date without its time, only as precise as given: `2025-03-19` and `2025-03-19T07:00:00+08:00` as
 * `19 March 2025`, `2025-03` as `March 2025`.
 */
export const formatDate = oncePerText((date): string => {
  const isMonth = date.length === "2025-03".length;
  return isMonth
    ? MONTH.format(new Date(`${date}-01T00:00:00Z`))
    : DAY.format(new Date(`${dayOf(date)}T00:00:00Z`));
}, DATES_KEPT);

/** A date with its time where it has one, e.g. `19 March 2025, 07:00 GMT+8`. */
export function formatDateTime(date: string): string {
  if (!hasTime(date)) return formatDate(date);
  const time = date.slice("2025-03-19T".length, "2025-03-19T07:00".length);
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(date) ?? [];
  const offset = `${sign}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
  return `${formatDate(date)}, ${time} GMT${offset === "+0" ? "" : offset}`;
}

/**
 * Words that stay on one line of a page, e.g. of `19 March 2025, 07:00 GMT+8` all but the time, which may stand on the
 * next.
 */
export function unbroken(words: string): string {
  return words.replaceAll(/ (?!\d\d:\d\d)/g, "\u00a0");
}

/** That an article was taken back, and when, if it is known, e.g. `This article was withdrawn on 19 March 2025`. */
export function withdrawnHeading({ date }: NonNullable<FrontMatter["withdrawn"]>): string {
  return withdrawn.heading(date && formatDate(date));
}

/** The name of who first published an article: its source, or this site. */
export function publisherOf({ source }: Pick<FrontMatter, "source">): string {
  return source?.name ?? SITE.name;
}

/** The authors as a sentence names them, e.g. `By Ana Lima and Rosa Diaz`. */
export function byline({ authors }: Pick<FrontMatter, "authors">): string {
  const names = authors.map((author) => author.name);
  return words.by(LIST.format(names));
}

/** Stands for the names in what goes around them. */
const NAMES = "\u0000";

/**
 * The same in parts, where a part with a slug is the name of an author.
 *
 * @param most names; the others are counted, e.g. `By Ana Lima, Rosa Diaz and 3 others`
 */
export function bylineParts(
  { authors }: Pick<FrontMatter, "authors">,
  most = authors.length,
): { text: string; slug?: string }[] {
  const named = authors.slice(0, most).map(({ name }) => ({ text: name, slug: nameSlug(name) }));
  const left = authors.length - named.length;
  const all = left === 0 ? named : [...named, { text: lists.others(left) }];
  const [before = "", after = ""] = words.by(NAMES).split(NAMES);
  const joined = LIST.formatToParts(all.map(({ text }) => text)).map(({ type, value }) =>
    type === "element" ? (all.shift() ?? { text: value }) : { text: value },
  );
  return [{ text: before }, ...joined, { text: after }].filter(({ text }) => text !== "");
}

/** How long reading takes, e.g. `5 min read`; never less than a minute. */
export function readingTime(wordCount: number): string {
  return words.minutes(Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)));
}
