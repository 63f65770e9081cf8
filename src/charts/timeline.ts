import { findTimes } from "../extract/figures/find-times.ts";
import { SITE } from "../site.ts";
import type { Mark } from "./chart.ts";
import type { Report } from "./chart-report.ts";
import type { ChartedArticle, DeclaredChart } from "./declared-chart.ts";

const LOCALE = SITE.locale.replace("_", "-");

/** The dates of a timeline with the paragraph of the last that stands in the text. */
interface Timeline {
  marks: Mark[];
  paragraph: string;
  /** The paragraphs in which its dates stand. */
  texts: string[];
}

/** Reads the dates of a timeline, and reports those that the text does not have. */
export function readTimeline(
  { dates, labels }: DeclaredChart,
  { passages, date: published }: ChartedArticle,
  report: Report,
): Timeline {
  const paragraphs = passages.filter(({ kind }) => kind === "paragraph");
  const times = paragraphs.map(({ exact }) => findTimes(exact).map(({ datetime }) => datetime));
  const used = new Set<number>();
  for (const [i, date] of dates.entries()) {
    if (!isDate(date)) {
      const message = `“${date}” is not a date. Write it as YYYY, YYYY-MM or YYYY-MM-DD.`;
      report(["dates", i], "date-form", message);
      continue;
    }
    const says = (time: string) =>
      time.startsWith(date) ||
      // A day without its year is one of the year in which the article was published.
      (time.startsWith("--") && date === published.slice(0, 4) + time.slice(1));
    const found = times.flatMap((own, place) => (own.some(says) ? [place] : []));
    for (const place of found) used.add(place);
    if (found.length > 0) continue;
    const message = `The text has no date “${date}”. Take it out, or write it only as precise as in the text.`;
    report(["dates", i], "date-unknown", message);
  }
  const places = [...used].sort((a, b) => a - b);
  const texts = places.map((place) => paragraphs[place]?.exact ?? "");
  return {
    marks: marksOf(dates, labels),
    paragraph: paragraphs[places.at(-1) ?? -1]?.id ?? "",
    texts,
  };
}

function isDate(written: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(written) && !Number.isNaN(Date.parse(written));
}

/** The dates in their order, each at its place between the first (0) and the last (100). */
function marksOf(dates: readonly string[], labels: readonly string[]): Mark[] {
  const days = dates.map((date) => Date.parse(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return dates
    .map((datetime, i) => {
      const length = Math.round((100 * ((days[i] ?? 0) - first)) / Math.max(last - first, 1));
      return {
        label: labels[i] ?? "",
        value: isDate(datetime) ? formatDatePart(datetime) : datetime,
        length,
        datetime,
      };
    })
    .sort((a, b) => a.datetime.localeCompare(b.datetime));
}

/** A date as precise as it is given, e.g. `2007`, `Dec 2023`, `25 Feb 2025`. */
export function formatDatePart(datetime: string): string {
  if (datetime.length === "2007".length) return datetime;
  return new Intl.DateTimeFormat(LOCALE, {
    timeZone: "UTC",
    year: "numeric",
    month: "short",
    ...(datetime.length > "2023-12".length ? { day: "numeric" } : {}),
  }).format(Date.parse(datetime));
}
