import { lists, site } from "../interface/words.ts";
import type { FigureEntry } from "../lists/figure-lists.ts";
import { figuresHtml } from "../lists/figures-html.ts";
import type { ListPage } from "../lists/list-pages.ts";
import type { ListParts } from "./list-content.ts";

/** A page of the list of all figures. */
export function figureList({ page }: { page: ListPage<FigureEntry> }): ListParts {
  const about = { name: site.figures, what: lists.figuresWhat, page };
  return {
    about: { ...about, isOpen: page.year === undefined },
    entries: figuresHtml(page.entries),
  };
}
