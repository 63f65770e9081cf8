import { feedLinksHtml } from "../feeds/feed-links-html.ts";
import { type Html, html } from "../html.ts";
import { lists } from "../interface/words.ts";
import type { Listed, ListPage } from "../lists/list-pages.ts";
import { pageTitle } from "../lists/list-words.ts";
import { feedTitle } from "../lists/name-feeds.ts";
import { pagerHtml } from "../lists/pager-html.ts";
import { shortTitle } from "../lists/shorten.ts";
import type { FrameContent } from "../share/pages/page-frame.ts";
import { partsNeeded } from "../styles/font-parts.ts";
import { fontLinks, NOT_LISTED } from "./head-html.ts";

/** What is said of a list on each of its pages. */
export interface AboutList {
  /** What the list is called, e.g. `Quotations`. */
  name: string;
  /** What is in it, in a sentence. */
  what: string;
  /** What stands below the heading, where it is not `what`. */
  lede?: string | undefined;
  page: ListPage<Listed>;
  /** The list that it is part of: address and name. */
  partOf?: [address: string, name: string] | undefined;
  /** Whether search engines may list it whatever is on it. */
  isOpen?: boolean;
  /** Where it has letters that few pages have. */
  text?: string;
  /** The first page, where there is a feed of what is listed, e.g. `/speakers/ada-roe/`. */
  followed?: string | undefined;
}

/** What a page of a list is made of. */
export interface ListParts {
  about: AboutList;
  /** What stands between heading and pager. */
  entries: Html;
}

/** What one page of a list has that other pages have not; its title and description are text. */
export function listContent({ about, entries }: ListParts): FrameContent {
  const { name, what, lede = what, page, partOf, isOpen = false, text = "", followed } = about;
  const { year, number, of, newer, older } = page;
  const title = pageTitle(shortTitle(name), page);
  const isListed = isOpen || page.entries.some(({ article }) => article.frontMatter.index);
  const head = [
    fontLinks(partsNeeded(text)),
    !isListed && NOT_LISTED,
    newer && html`<link rel="prev" href="${newer}">`,
    older && html`<link rel="next" href="${older}">`,
    followed === page.path && feedLinksHtml(followed, feedTitle(shortTitle(name))),
  ];
  const kicker = partOf && html`<p class="kicker"><a href="${partOf[0]}">${partOf[1]}</a></p>`;
  const heading = year === undefined ? shortTitle(name) : lists.ofYear(shortTitle(name), year);
  const place = html`<p class="lede place">${lists.page(number, of)}</p>`;
  const standfirst = lede !== "" && html`<p class="lede">${shortTitle(lede)}</p>`;
  const below = year !== undefined && of > 1 ? place : standfirst;
  return {
    title,
    description: year === undefined ? shortTitle(what) : `${title}. ${shortTitle(what)}`,
    path: page.path,
    head: html`${head}`.markup,
    main: html`${kicker}<h1>${heading}</h1>${below}${entries}${pagerHtml(page)}`.markup,
  };
}
