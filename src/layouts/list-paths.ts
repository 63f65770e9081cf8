import type { Article } from "../articles/article.ts";
import { madeDirectly } from "../cache/direct-pages.ts";
import { html } from "../html.ts";
import { keyed } from "../lists/keyed.ts";
import { isLargeArchive, type Listed, type ListPage } from "../lists/list-pages.ts";
import { oncePerText } from "../once-per.ts";
import { fillFrame, readFrame } from "../share/pages/page-frame.ts";
import { navigation, urls } from "../urls.ts";
import { type ListParts, listContent } from "./list-content.ts";

/**
 * The paths of a list for a build. A large archive has so many that its build makes them without Astro, but for the pages
 * that the bar links to: there the bar says so.
 *
 * @param partsOf what the page with some props is made of
 */
export function listPaths<Props extends { page: ListPage<Listed> }, Route extends { props: Props }>(
  routes: readonly Route[],
  articles: readonly Article[],
  partsOf: (props: Route["props"]) => ListParts,
): (Route & { cacheKey: string })[] {
  const paths = keyed(routes, articles);
  if (!isLargeArchive(articles)) return paths;
  const inBar = new Set([
    urls.quotations,
    urls.figures,
    ...navigation.map(({ address }) => address),
  ]);
  const [byAstro = [], others = []] = [true, false].map((is) =>
    paths.filter(({ props }) => inBar.has(props.page.path) === is),
  );
  const make = (props: Props, frame: string) => listPageHtml(frame, partsOf(props));
  return [...byAstro, ...madeDirectly(others, ({ props }) => props.page.path, make)];
}

/** There is one. */
const frameOf = oncePerText(readFrame, 1);

/** A page of a list as `List.astro` renders it in a large archive. */
function listPageHtml(frame: string, parts: ListParts): string {
  const { title, description, path, head, main } = listContent(parts);
  return fillFrame(frameOf(frame), {
    title: html`${title}`.markup,
    description: html`${description}`.markup,
    path: html`${path}`.markup,
    head,
    main,
  });
}
