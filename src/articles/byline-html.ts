import { type Html, html } from "../html.ts";
import type { FrontMatter } from "./front-matter.ts";
import { bylineParts } from "./wording.ts";

/**
 * The authors as a sentence names them, e.g. `By Ana Lima and Rosa Diaz`, in markup: each name stands apart, so
 * that one written from the right turns nothing around that is beside it, such as a date.
 *
 * @param frontMatter of the article
 * @returns the sentence, with every name in a `bdi`
 */
export function bylineHtml(frontMatter: Pick<FrontMatter, "authors">): Html {
  return html`${bylineParts(frontMatter).map(({ text, slug }) =>
    slug === undefined ? text : html`<bdi>${text}</bdi>`,
  )}`;
}
