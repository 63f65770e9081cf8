import type { Article } from "../articles/article.ts";
import { foreignTo } from "../articles/foreign.ts";
import type { FrontMatter } from "../articles/front-matter.ts";
import { standingOf } from "../articles/release.ts";
import { nameSlug } from "../articles/speakers.ts";
import { bylineParts, formatDate, formatDateTime, unbroken } from "../articles/wording.ts";
import { now } from "../dates.ts";
import { attributes, type Html, html } from "../html.ts";
import { article as words } from "../interface/words.ts";
import { urls } from "../urls.ts";
import { MOST_AUTHORS } from "./article-lists.ts";
import { shortTitle } from "./shorten.ts";

/** Articles with what they are about, each linked. */
export function articlesHtml(articles: readonly Article[]): Html {
  const items = articles.map(({ slug, summary, frontMatter }) => {
    const { title, date, lang } = frontMatter;
    const foreign = attributes({ ...foreignTo(lang) });
    const day = html`<header class="meta"><time datetime="${date}">${unbroken(formatDate(date))}</time></header>`;
    const heading = html`<h2${foreign}><a href="${urls.article(slug)}">${shortTitle(title)}</a></h2>`;
    const origin = html`<p class="meta">${bylineLinks(frontMatter, MOST_AUTHORS)}${sourceLink(frontMatter)}</p>`;
    return html`<li><article class="beside">${day}<div>${standingHtml(frontMatter)}${heading}<p${foreign}>${summary}</p>${origin}</div></article></li>`;
  });
  return html`<ol class="list">${items}</ol>`;
}

/**
 * The authors as a sentence names them, each linked.
 *
 * @param most more authors than so many are counted, not named
 */
export function bylineLinks(frontMatter: FrontMatter, most?: number): (Html | string)[] {
  return bylineParts(frontMatter, most).map(({ text, slug }) =>
    slug === undefined
      ? text
      : html`<a href="${urls.name("authors", slug)}">${shortTitle(text)}</a>`,
  );
}

/** The source behind a date or a byline. */
export function sourceLink({ source }: FrontMatter): Html | undefined {
  return (
    source &&
    html`${"\u00a0· "}<a href="${urls.name("sources", nameSlug(source.name))}">${shortTitle(source.name)}</a>`
  );
}

/** That an article is a draft, or when it is published; only the dev server has such. */
export function standingHtml(frontMatter: FrontMatter): Html | undefined {
  const standing = import.meta.env.DEV ? standingOf(frontMatter, now()) : "published";
  if (standing === "published") return undefined;
  const said =
    standing === "draft" ? words.draft : words.scheduled(formatDateTime(frontMatter.date));
  return html`<p class="kicker"><mark>${said}</mark></p>`;
}
