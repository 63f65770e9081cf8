import type { SharedArticle } from "../../articles/article.ts";
import { html } from "../../html.ts";
import { passagePage } from "../../interface/words.ts";
import { SITE } from "../../site.ts";
import { absolute } from "../../urls.ts";
import { fillFrame, type PageFrame } from "./page-frame.ts";

/**
 * The page of a passage that moved to another article: it leads there at once, without script too, and says so to who
 * reads it all the same.
 *
 * @param elsewhere where the passage is now, e.g. `/articles/ferries/#the-first`
 */
export function movedPageHtml(
  frame: PageFrame,
  { frontMatter }: SharedArticle,
  { id, elsewhere }: { id: string; elsewhere: string },
): string {
  const heading = passagePage.moved(id);
  const title = `${heading} – ${frontMatter.title}`;
  const address = encodeURI(absolute(elsewhere));
  const [path = ""] = elsewhere.split("#");
  const properties = [
    ["og:type", "article"],
    ["og:title", title],
    ["og:url", absolute(path)],
    ["og:site_name", SITE.name],
  ] as const;
  const metas = properties.map(
    ([property, content]) => html`<meta property="${property}" content="${content}">`,
  );
  return fillFrame(frame, {
    title: html`${title}`.markup,
    description: html`${heading}`.markup,
    // Who looks for the page finds the article that has the passage.
    path: html`${path}`.markup,
    head: html`<meta http-equiv="refresh" content="0; url=${encodeURI(elsewhere)}">${metas}`.markup,
    main: html`<article class="column shared"><h1>${heading}</h1><a class="onward" href="${elsewhere}"><small>${passagePage.inContext}</small>${address}</a></article>`
      .markup,
  });
}
