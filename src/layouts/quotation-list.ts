import { html } from "../html.ts";
import { lists, site } from "../interface/words.ts";
import type { ListPage } from "../lists/list-pages.ts";
import { type QuotationEntry, quotationsBySpeaker } from "../lists/quotations-by-speaker.ts";
import { speakerHtml } from "../lists/quotations-html.ts";
import { urls } from "../urls.ts";
import type { ListParts } from "./list-content.ts";

/** A page of the list of all that is quoted. */
export function quotationList({ page }: { page: ListPage<QuotationEntry> }): ListParts {
  const isWhole = page.years.length === 0;
  const speakers = quotationsBySpeaker(page.entries);
  const people = speakers.filter(({ source }) => source === undefined);
  const others = speakers.filter(({ source }) => source !== undefined);
  const waysIn =
    !isWhole &&
    html`<p class="meta ways-in"><a href="${urls.names("speakers")}">${lists.names.speakers}</a></p>`;
  const sources =
    others.length > 0 &&
    html`<section class="sources"><h2>${lists.sources}</h2>${others.map((one) => speakerHtml(one, isWhole))}</section>`;
  return {
    about: {
      name: site.quotations,
      what: lists.quotationsWhat,
      page,
      isOpen: page.year === undefined,
    },
    entries: html`${waysIn}${people.map((one) => speakerHtml(one, isWhole))}${sources}`,
  };
}
