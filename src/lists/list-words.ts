import { lists } from "../interface/words.ts";
import { type Listed, type ListPage, YEARS_BESIDE } from "./list-pages.ts";

/**
 * The title of a page of a list, which no other has, e.g. `Quotations of 2024, page 2 of 3`.
 *
 * @param name of the list, e.g. `Quotations`
 */
export function pageTitle<Entry extends Listed>(name: string, page: ListPage<Entry>): string {
  const { year, number, of } = page;
  if (year === undefined) return name;
  const ofYear = lists.ofYear(name, year);
  return of === 1 ? ofYear : `${ofYear}, ${lists.page(number, of)}`;
}

/** The years that a page links to: those near its own, the newest and the oldest. */
export function yearsToName<Entry extends Listed>({
  years,
  year,
}: ListPage<Entry>): ListPage<Entry>["years"] {
  const own = Math.max(
    0,
    years.findIndex((one) => one.year === year),
  );
  return years.filter(
    (_, at) => Math.abs(at - own) <= YEARS_BESIDE || at === 0 || at === years.length - 1,
  );
}
