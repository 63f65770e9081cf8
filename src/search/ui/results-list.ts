import { formatDate, unbroken } from "../../articles/wording.ts";
import { search as words } from "../../interface/words.ts";
import { inMarks } from "../../passages/quoted-words.ts";
import { excerpt, type Segment, textFragment } from "../rank/excerpt.ts";
import type { Hit } from "../rank/rank-passages.ts";
import type { ResolvedQuery } from "../rank/resolve.ts";
import type { Answer } from "./answer.ts";

/** So many results are shown at first, and so many more each time. */
export const MOST_RESULTS = 20;
/** The longest excerpt, in characters. */
const EXCERPT_LENGTH = 220;

/**
 * What was found, as a list item with one link for each passage. The passages of an article stand
 * together where the best of them would, the first below the article's title.
 *
 * @param from the first result shown, and the one behind the last
 */
export function resultItems(
  { hits, query }: Answer,
  from = 0,
  to = from + MOST_RESULTS,
): HTMLLIElement[] {
  const shown = hits.slice(from, to);
  const groups = [...Map.groupBy(shown, ({ article }) => article.url).values()];
  return groups.flatMap((group) =>
    group.map((hit, at) => {
      const item = document.createElement("li");
      if (at === 0) item.append(articleLine(hit, query));
      item.append(resultLink(hit, query));
      return item;
    }),
  );
}

/** The title of the article that the results below it are of, and its date. */
function articleLine({ article }: Hit, query: ResolvedQuery): HTMLElement {
  const line = document.createElement("p");
  line.className = "of";
  line.append(
    markedApart(article.title, query),
    " ",
    spanOf("", unbroken(formatDate(article.date))),
  );
  return line;
}

function resultLink(hit: Hit, query: ResolvedQuery): HTMLAnchorElement {
  const { passage } = hit;
  const link = document.createElement("a");
  link.href = resultAddress(hit, query);
  const kind = document.createElement("b");
  kind.textContent = words.kindOf[passage.kind];
  const where = spanOf("where");
  where.append(kind);
  if (passage.speaker !== undefined) where.append(" · ", markedApart(passage.speaker, query));
  // A role is only shown where it is what was asked for.
  const role = markedText(passage.role ?? "", query);
  if (role.some((part) => typeof part !== "string")) where.append(", ", ...role);
  where.append(" · ", markedApart(passage.section, query));
  link.append(...leadOf(hit), markedExcerpt(hit, query), where);
  return link;
}

/** The passage’s address, with the words that answer, so that a browser lands on them. */
function resultAddress({ article, passage }: Hit, query: ResolvedQuery): string {
  const address = `${article.url}#${passage.id}`;
  if (passage.kind === "section") return address;
  const { text, context = text } = passage;
  // The stretches of a quotation that “he said” divides stand in the page only with what divides them.
  const fragment = textFragment(
    passage.kind === "quotation" && context.includes(text) ? text : context,
    query,
  );
  return fragment === "" ? address : `${address}:~:text=${fragment}`;
}

/** What a figure’s result begins with: its numbers, where a sentence has several of them all. */
function leadOf({ passage, places = [] }: Hit): HTMLElement[] {
  if (passage.kind !== "figure") return [];
  const context = passage.context ?? "";
  const numbers = places.map(([from, to]) => context.slice(from, to));
  return [spanOf("number", numbers.join(" · ") || passage.text)];
}

/** The passage in its context, with what answers marked; a quotation between its marks. */
function markedExcerpt({ passage, places }: Hit, query: ResolvedQuery): HTMLElement {
  const isQuotation = passage.kind === "quotation";
  const text = isQuotation ? inMarks(passage.text) : (passage.context ?? passage.text);
  const span = spanOf("words");
  span.append(...nodesOf(excerpt(text, query, EXCERPT_LENGTH, places)));
  return span;
}

/** A whole text with what answers marked. */
function markedText(text: string, query: ResolvedQuery): (string | HTMLElement)[] {
  return nodesOf(excerpt(text, query, text.length));
}

/** The same, so that what is written from the right turns nothing around that is beside it. */
function markedApart(text: string, query: ResolvedQuery): HTMLElement {
  const part = document.createElement("bdi");
  part.append(...markedText(text, query));
  return part;
}

function nodesOf(segments: Segment[]): (string | HTMLElement)[] {
  return segments.map(({ text, mark }) =>
    mark ? Object.assign(document.createElement("mark"), { textContent: text }) : text,
  );
}

function spanOf(className: string, text = ""): HTMLSpanElement {
  return Object.assign(document.createElement("span"), { className, textContent: text });
}

/**
 * What came of a query, in a sentence to be read out, e.g. `3 results for “tourism”`.
 *
 * @param most so many results are shown
 */
export function resultSentence({ hits, query, counts }: Answer, most = MOST_RESULTS): string {
  const asked = query.text === "" ? "" : words.asked(query.text);
  const count = Math.min(hits.length, most);
  const missing = query.missing.length === 0 ? "" : words.missing(query.missing);
  if (count > 0) {
    const results = words.results(hits.length, counts.cut, count);
    const also = query.also.length === 0 ? "" : words.also(query.also);
    return missing === ""
      ? results + asked + also
      : `${missing} ${results}${words.withoutThem(query.missing.length)}${also}`;
  }
  const none = counts.cut ? words.noneYet(asked) : words.none(asked);
  return [none, missing].filter((part) => part !== "").join(" ");
}

/** What stands above results that leave words of the query out, e.g. `Without “bitcoin”`; else empty. */
export function resultHeading({ hits, query }: Answer): string {
  return hits.length === 0 || query.missing.length === 0 ? "" : words.without(query.missing);
}
