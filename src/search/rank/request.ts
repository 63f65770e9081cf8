import type { PassageFilter } from "./filter.ts";
import { beginningOf } from "./query.ts";

/** What a reader asks for; without words, a filter lists all that passes it. */
export interface Request extends Omit<PassageFilter, "speakerWords"> {
  typed: string;
  /** By date, newest first; else the best first. */
  sort?: "date";
}

/** The names of the values in an address, beside `q` for what is typed. */
const NAMES = ["kind", "speaker", "year", "author", "source", "sort"] as const;

/** What an address asks for, e.g. `q=spring&kind=quotation`; what has no meaning is passed over. */
export function readAddress(params: URLSearchParams): Request {
  const kind = params.get("kind");
  const year = params.get("year");
  const request: Request = { typed: params.get("q") ?? "" };
  if (kind === "quotation" || kind === "figure") request.kind = kind;
  if (year !== null && /^\d{4}$/.test(year)) request.year = year;
  if (params.get("sort") === "date") request.sort = "date";
  for (const name of ["speaker", "author", "source"] as const) {
    const value = params.get(name);
    if (value) request[name] = value;
  }
  return request;
}

/**
 * Writes what is asked for into the values of an address; others in it stay. Of a long text that was pasted only what is
 * read, for servers refuse long addresses.
 */
export function writeAddress(request: Request, params: URLSearchParams): void {
  const { typed } = request;
  const put = (name: string, value: string | undefined) => {
    if (value === undefined) params.delete(name);
    else params.set(name, value.toWellFormed());
  };
  put("q", typed.trim() === "" ? undefined : beginningOf(typed));
  for (const name of NAMES) put(name, request[name]);
}

/** Is anything asked for? An order alone asks for nothing. */
export function asksNothing({ typed, sort: _, ...filter }: Request): boolean {
  return typed.trim() === "" && Object.values(filter).every((value) => value === undefined);
}
