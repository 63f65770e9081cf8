import { formatDate } from "../../articles/wording.ts";
import { inMarks } from "../../passages/quoted-words.ts";
import { excerpt, type Segment, textFragment } from "../rank/excerpt.ts";
import type { Hit } from "../rank/rank-passages.ts";
import type { ResolvedQuery } from "../rank/resolve.ts";
import type { PassageKind } from "../rank/search-passage.ts";
import type { Answer } from "./engine.ts";

/** So many results are shown; who wants more types one more word. */
const MOST_RESULTS = 20;
/** The longest excerpt, in characters. */
const EXCERPT_LENGTH = 220;

const KIND_NAMES: Record<PassageKind, string> = {
  section: "Section",
  paragraph: "Text",
  quotation: "Quotation",
  figure: "Figure",
};

/** What was found, as a list item with one link for each passage. */
export function resultItems({ hits, query }: Answer): HTMLLIElement[] {
  return hits.slice(0, MOST_RESULTS).map((hit) => {
    const { article, passage } = hit;
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = resultAddress(hit, query);
    const kind = document.createElement("b");
    kind.textContent = KIND_NAMES[passage.kind];
    const where = spanOf("where");
    where.append(kind);
    if (passage.speaker !== undefined) where.append(" · ", ...markedText(passage.speaker, query));
    // A role is only shown where it is what was asked for.
    const role = markedText(passage.role ?? "", query);
    if (role.some((part) => typeof part !== "string")) where.append(", ", ...role);
    where.append(" · ", ...markedText(passage.section, query), ` · ${formatDate(article.date)}`);
    const title = spanOf("title");
    title.append(...markedText(article.title, query));
    where.append(title);
    link.append(markedExcerpt(hit, query), where);
    item.append(link);
    return item;
  });
}

/** The passage’s address, with the words that answer, so that a browser lands on them. */
function resultAddress({ article, passage }: Hit, query: ResolvedQuery): string {
  const address = `${article.url}#${passage.id}`;
  if (passage.kind === "section") return address;
  const { text, context = text } = passage;
  // The stretches of a quotation that “he said” divides stand in the page only with what divides them.
  const words = textFragment(
    passage.kind === "quotation" && context.includes(text) ? text : context,
    query,
  );
  return words === "" ? address : `${address}:~:text=${words}`;
}

/** The passage in its context, with what answers marked; a quotation between its marks. */
function markedExcerpt({ passage, places }: Hit, query: ResolvedQuery): HTMLElement {
  const isQuotation = passage.kind === "quotation";
  const text = isQuotation ? inMarks(passage.text) : (passage.context ?? passage.text);
  const words = spanOf("words");
  words.append(...nodesOf(excerpt(text, query, EXCERPT_LENGTH, places)));
  return words;
}

/** A whole text with what answers marked. */
function markedText(text: string, query: ResolvedQuery): (string | HTMLElement)[] {
  return nodesOf(excerpt(text, query, text.length));
}

function nodesOf(segments: Segment[]): (string | HTMLElement)[] {
  return segments.map(({ text, mark }) =>
    mark ? Object.assign(document.createElement("mark"), { textContent: text }) : text,
  );
}

function spanOf(className: string, text = ""): HTMLSpanElement {
  return Object.assign(document.createElement("span"), { className, textContent: text });
}

/** What came of a query, in a sentence to be read out, e.g. `3 results for “tourism”`. */
export function resultSentence({ hits, query, counts }: Answer): string {
  const asked = query.text === "" ? "" : ` for “${query.text}”`;
  const count = Math.min(hits.length, MOST_RESULTS);
  const missing = missingWords(query);
  if (count > 0) {
    const whole = `${hits.length}${counts.cut ? " or more" : ""}`;
    const all = hits.length > count ? `The first ${count} of ${whole}` : whole;
    const results = `${all} ${whole === "1" ? "result" : "results"}`;
    if (missing === "") return `${results}${asked}`;
    return `No article has ${missing}. ${results} without ${query.missing.length === 1 ? "it" : "them"}.`;
  }
  const why = missing === "" ? "" : ` No article has ${missing}.`;
  return `No results${asked}.${why}`;
}

/** What stands above results that leave words of the query out, e.g. `Without “bitcoin”`; else empty. */
export function resultHeading({ hits, query }: Answer): string {
  return hits.length === 0 || query.missing.length === 0 ? "" : `Without ${missingWords(query)}`;
}

function missingWords({ missing }: ResolvedQuery): string {
  return missing.map((word) => `“${word}”`).join(" and ");
}
