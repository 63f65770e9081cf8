import { attributes, type Html, html } from "../html.ts";
import { lists } from "../interface/words.ts";
import type { Listed, ListPage } from "./list-pages.ts";
import { yearsToName } from "./list-words.ts";

/** The links between the pages of a list, below each; nothing where it has one page. */
export function pagerHtml(page: ListPage<Listed>): Html | undefined {
  const { year, number, of, newer, older, years, path } = page;
  if (years.length === 0) return undefined;
  const steps = [
    newer &&
      html`<a class="action" rel="prev" href="${newer}"><span aria-hidden="true">←</span> ${lists.newer}</a>`,
    year !== undefined &&
      of > 1 &&
      html`<span class="pager-place">${year}, ${lists.page(number, of)}</span>`,
    older &&
      html`<a class="action" rel="next" href="${older}">${lists.older} <span aria-hidden="true">→</span></a>`,
  ];
  const links = yearsToName(page).map((one) => {
    const current = one.path === path ? "page" : one.year === year ? "true" : undefined;
    return html`<li><a href="${one.path}"${attributes({ "aria-current": current })}>${one.year}</a></li>`;
  });
  return html`<nav class="pager" aria-label="${lists.pages}"><div class="pager-steps">${steps}</div><h2>${lists.years}</h2><ul class="years">${links}</ul></nav>`;
}
