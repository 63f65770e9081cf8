import { html } from "../html.ts";
import { lists, site } from "../interface/words.ts";
import type { ListPage } from "../lists/list-pages.ts";
import { type QuotationEntry, quotationsBySpeaker } from "../lists/quotations-by-speaker.ts";
import { byArticleHtml } from "../lists/quotations-html.ts";
import { urls } from "../urls.ts";
import type { ListParts } from "./list-content.ts";

/** What the page of a speaker is made of. */
export interface SpeakerPage {
  slug: string;
  name: string;
  role: string | undefined;
  /** How many quotations they have in all, and in how many articles. */
  count: number;
  articles: number;
  /** One page of what they are quoted with. */
  page: ListPage<QuotationEntry>;
}

/** The list of what a speaker is quoted with. */
export function speakerList({ slug, name, role = "", ...own }: SpeakerPage): ListParts {
  const { count, articles, page } = own;
  const quoted = quotationsBySpeaker(page.entries).map(({ groups }) => byArticleHtml(groups, true));
  const header = html`<header><p class="meta">${lists.inArticles(count, articles)}</p></header>`;
  return {
    about: {
      name,
      what: lists.speakerWhat(name),
      lede: role,
      page,
      partOf: [urls.quotations, site.quotations],
      text: name,
      followed: urls.speaker(slug),
    },
    entries: html`<div class="beside">${header}<div>${quoted}</div></div>`,
  };
}
