import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { parseDate } from "../dates.ts";
import { plain } from "./decode-text.ts";
import type { Facts } from "./imported.ts";

/** Types of schema.org that are articles; see https://schema.org/Article. */
const ARTICLE = /(?:Article|Posting|Report|Review)$/;

/**
 * What a page says of itself: JSON-LD, Open Graph and other `<meta>`, `<link rel=canonical>`, `<html lang>`.
 *
 * @param address where the page is from, if that is known
 */
export function factsOfPage(page: Root, address: string | undefined): Facts {
  const meta = new Map<string, string>();
  const data: Record<string, unknown>[] = [];
  const facts: Facts = {};
  let canonical: string | undefined;
  let [heading, pageTitle] = ["", ""];
  visit(page, "element", (element) => {
    const { content, property, name, itemProp, rel, href, lang, type } = element.properties;
    if (element.tagName === "html" && typeof lang === "string")
      Object.assign(facts, langFact(lang));
    if (element.tagName === "meta" && typeof content === "string") {
      const key = String(property ?? name ?? itemProp ?? "").toLowerCase();
      if (!meta.has(key)) meta.set(key, content.trim());
    }
    if (element.tagName === "link" && String(rel) === "canonical") canonical ??= String(href);
    if (element.tagName === "title") pageTitle ||= clean(textOf(element));
    if (element.tagName === "h1") heading ||= clean(textOf(element));
    if (element.tagName === "script" && String(type).includes("ld+json"))
      data.push(...jsonLdIn(element));
  });
  const article = data.find(({ "@type": type }) =>
    [type].flat().some((one) => ARTICLE.test(String(one))),
  );
  const first = (...values: unknown[]) =>
    values
      .map((value) => (typeof value === "string" ? clean(value) : ""))
      .find((value) => value !== "");
  const written = first(wordsIn(article?.["headline"]), meta.get("og:title"), heading, pageTitle);
  // Where the page’s own heading says less or more, it is the title as printed.
  const title = heading !== "" && written?.startsWith(heading) ? heading : written;
  const url = [canonical, meta.get("og:url"), address]
    .map((one) => webUrl(one, address))
    .find(Boolean);
  const names = namesIn(article?.["author"]);
  const authors =
    names.length > 0
      ? names
      : authorsIn(
          first(meta.get("author"), meta.get("article:author"), meta.get("parsely-author")),
        );
  const date = dateIn(
    first(
      article?.["datePublished"],
      meta.get("article:published_time"),
      meta.get("datepublished"),
      meta.get("date"),
      meta.get("pubdate"),
      meta.get("dc.date"),
      timeIn(page),
    ),
  );
  const publisher = first(meta.get("og:site_name"), publishersIn(article?.["publisher"])[0]);
  const description = first(
    wordsIn(article?.["description"]),
    meta.get("og:description"),
    meta.get("description"),
  );
  return {
    ...facts,
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date ? { date } : {}),
    ...(publisher ? { sourceName: publisher } : {}),
    ...(url ? { sourceUrl: url } : {}),
    ...(description ? { description } : {}),
  };
}

/** The first `<time datetime>` of an article. */
function timeIn(page: Root): string | undefined {
  let found: string | undefined;
  visit(page, "element", ({ tagName, properties }) => {
    if (tagName === "time" && typeof properties["dateTime"] === "string")
      found ??= properties["dateTime"];
  });
  return found;
}

function jsonLdIn(script: Element): Record<string, unknown>[] {
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null;
  try {
    const found: unknown = JSON.parse(
      textOf(script).replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""),
    );
    return [found]
      .flat()
      .filter(isObject)
      .flatMap((one) => [one, ...[one["@graph"] ?? []].flat().filter(isObject)]);
  } catch {
    // Other programs read a faulty script no better.
    return [];
  }
}

/** A text of JSON-LD, into which programs write HTML, e.g. `Fish & chips` of `Fish &amp; <b>chips</b>`. */
function wordsIn(value: unknown): string | undefined {
  return typeof value === "string" ? plain(value) : undefined;
}

/**
 * The names of people or organisations in JSON-LD. Each has one, whatever signs are in it, but a text may have more.
 *
 * @param value e.g. `[{ "name": "Fish & Chips" }]` or `"Ana Lima and Bo Chen"`
 */
function namesIn(value: unknown): string[] {
  return [value ?? []].flat().flatMap((one) => {
    if (typeof one === "string") return authorsIn(wordsIn(one));
    const name = (one as { name?: unknown } | null)?.name;
    return [name]
      .flat()
      .flatMap((part) => wordsIn(part) ?? [])
      .filter(isName);
  });
}

/** The names of publishers, who are one each, even where no object has the name. */
function publishersIn(value: unknown): string[] {
  return namesIn(
    [value ?? []].flat().map((one) => (typeof one === "string" ? { name: one } : one)),
  );
}

/**
 * The names in a line of authors, e.g. `By Ana Lima and Bo Chen` or `Ana Lima, Bo Chen`; an address of a
 * profile is no name.
 */
export function authorsIn(line: string | undefined): string[] {
  return clean(line ?? "")
    .replace(/^(?:by|von|par|por)\s*:?\s+/i, "")
    .split(/\s*[,;&]\s*(?:and\s+)?|\s+(?:and|und|et|y)\s+/i)
    .map((name) => name.trim())
    .filter(isName);
}

function isName(name: string): boolean {
  return /\p{L}/u.test(name) && !/^https?:|[@/<>|]/.test(name);
}

/**
 * Whether an author may be more than a name, which only a person can tell.
 *
 * @param name e.g. `Jane Roe in London` or `Ana Lima and Bo Chen`
 */
export function isDoubtful(name: string): boolean {
  return /[,;&]|\s(?:and|und|et|y|in|at|for)\s/i.test(name);
}

/** A date that the site can read, e.g. `2025-03-19T07:00+09:00`; nothing where it is not a whole one. */
export function dateIn(written: string | undefined): string | undefined {
  const iso = written
    ?.trim()
    .replace(/([+-]\d{2})(\d{2})$/, "$1:$2")
    .replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (iso === undefined) return undefined;
  const parsed = parseDate(iso);
  if ("date" in parsed) return iso.replace(" ", "T");
  // As mail and feeds write it, e.g. `Wed, 19 Mar 2025 07:00:00 +0000`; never a bare `3/4/2025`.
  const named = /\d{1,2}\D{1,3}[A-Z][a-z]{2,8}\D{1,3}\d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}/.exec(
    iso,
  )?.[0];
  const time = Date.parse(`${named ?? ""} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function langFact(lang: string): Facts {
  const [language = "", ...rest] = lang.trim().replaceAll("_", "-").split("-");
  const tag = [language.toLowerCase(), ...rest].join("-");
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? { lang: tag } : {};
}

function webUrl(value: string | undefined, base: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
