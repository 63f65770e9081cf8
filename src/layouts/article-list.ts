import { lists, site } from "../interface/words.ts";
import { articlesHtml } from "../lists/articles-html.ts";
import type { Listed, ListPage } from "../lists/list-pages.ts";
import type { AboutList, ListParts } from "./list-content.ts";

/** A page of a list of articles. */
export function articleList(about: AboutList): ListParts {
  return {
    about: { ...about, text: about.name },
    entries: articlesHtml(about.page.entries.map(({ article }) => article)),
  };
}

/** A page of the articles of a year. */
export function yearList({ page }: { page: ListPage<Listed> }): ListParts {
  return articleList({ name: site.articles, what: lists.yearWhat, page });
}
