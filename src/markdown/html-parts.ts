import type { Html } from "mdast";
import { type Place, placesIn } from "./places.ts";

/** A piece of hand-written HTML, with its offsets in it; of a tag, its name and whether it closes. */
export interface HtmlPart {
  kind: "text" | "tag" | "comment" | "declaration" | "unclosed";
  /** In lower case, e.g. `td`; empty for what is no tag. */
  name: string;
  isClosing: boolean;
  start: number;
  end: number;
}

/**
 * Divides HTML as a browser's tokenizer does, e.g. `a<!-- b --><i>` into text, comment and tag.
 *
 * What is never closed reaches to the end. See https://html.spec.whatwg.org/multipage/parsing.html#tokenization.
 */
export function partsOf(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let textFrom = 0;
  const add = (kind: HtmlPart["kind"], start: number, end: number, tag = "") => {
    const name = tag.replace("/", "").toLowerCase();
    if (end > start) parts.push({ kind, name, isClosing: tag.startsWith("/"), start, end });
  };
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    const markup = markupAt(html, at);
    if (markup === undefined) continue;
    add("text", textFrom, at);
    const isClosed = markup.end !== -1;
    textFrom = isClosed ? markup.end : html.length;
    add(isClosed ? markup.kind : "unclosed", at, textFrom, markup.tag);
    at = textFrom - 1;
  }
  add("text", textFrom, html.length);
  return parts;
}

interface Markup {
  kind: "tag" | "comment" | "declaration";
  tag: string;
  /** Behind it; -1 when it is never closed. */
  end: number;
}

function markupAt(html: string, at: number): Markup | undefined {
  const behind = (mark: string, from: number) => {
    const found = html.indexOf(mark, from);
    return found === -1 ? -1 : found + mark.length;
  };
  if (html.startsWith("<!--", at)) return { kind: "comment", tag: "", end: behind("-->", at + 4) };
  if (/[!?]/.test(html.charAt(at + 1))) {
    return { kind: "declaration", tag: "", end: behind(">", at + 2) };
  }
  const tag = /^\/?[a-z][^\s/>]*/i.exec(html.slice(at + 1, at + 60))?.[0];
  return tag === undefined ? undefined : { kind: "tag", tag, end: tagEnd(html, at + 1) };
}

/** Behind the `>` that ends a tag; a `>` in the quotes of an attribute's value ends none. */
function tagEnd(html: string, from: number): number {
  const mark = /[>=]/g;
  const quote = /\s*(["'])/y;
  mark.lastIndex = from;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    if (found[0] === ">") return mark.lastIndex;
    quote.lastIndex = mark.lastIndex;
    const opened = quote.exec(html);
    if (opened === null) continue;
    const closing = html.indexOf(opened[1] ?? "", quote.lastIndex);
    if (closing === -1) return -1;
    mark.lastIndex = closing + 1;
  }
  return -1;
}

/**
 * Finds the places in the file of offsets in hand-written HTML.
 *
 * Within a block quote or list the marks that begin its lines are no part of the HTML: each is taken
 * to be as wide as what stands before the first line.
 */
export function placesInHtml({ value, position }: Html): (offset: number) => Place {
  return placesIn(value, position?.start, position?.start.column ?? 1);
}
