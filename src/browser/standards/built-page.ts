import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";

/** A page of the built site, read by a program that is not ours. */
export class BuiltPage {
  readonly html: string;
  readonly document: Document;

  /**
   * @param dist the folder of the built site
   * @param at the path of the page, e.g. `/quotations/`
   */
  constructor(dist: string, at: string) {
    this.html = readFileSync(path.join(dist, at, "index.html"), "utf8");
    this.document = parseHTML(this.html).document;
  }

  /** What every `meta` of a name or property says. */
  metas(name: string): string[] {
    return this.values(`meta[name="${name}"], meta[property="${name}"]`, "content");
  }

  /** The addresses of links in the head, by relation and type. */
  links(rel: string, type?: string): string[] {
    const ofType = type === undefined ? "" : `[type="${type}"]`;
    return this.values(`head link[rel="${rel}"]${ofType}`, "href");
  }

  /** What an attribute is of everything that a selector finds. */
  values(selector: string, attribute: string): string[] {
    return [...this.document.querySelectorAll(selector)].map(
      (element) => element.getAttribute(attribute) ?? "",
    );
  }

  /** The words of what a selector finds, each in one line. */
  texts(selector: string): string[] {
    return [...this.document.querySelectorAll(selector)].map((element) =>
      (element.textContent ?? "").replace(/\s+/g, " ").trim(),
    );
  }

  /** What search engines read of it. */
  jsonLd<Data>(): Data {
    return JSON.parse(this.texts('script[type="application/ld+json"]')[0] ?? "null") as Data;
  }
}
