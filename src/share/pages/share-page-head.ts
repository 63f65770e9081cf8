import type { SharedArticle } from "../../articles/article.ts";
import { newsArticle } from "../../articles/json-ld.ts";
import { passagesLink } from "../../articles/passages-link.ts";
import { publisherOf } from "../../articles/wording.ts";
import { cardOf } from "../../cards/card.ts";
import { cardMetadata } from "../../cards/card-metadata.ts";
import { Html, html } from "../../html.ts";
import { firstParagraph } from "../../passages/first-paragraph.ts";
import type { Passage } from "../../passages/passage.ts";
import { SITE } from "../../site.ts";
import { partsNeeded } from "../../styles/font-parts.ts";
import { absolute, urls } from "../../urls.ts";

interface HeadParts {
  article: SharedArticle;
  /** The passage of the page; none where it was removed. */
  passage: Passage | undefined;
  title: string;
  description: string;
  /** The page’s own path: a crawler follows an `og:url` that differs. */
  path: string;
}

/** What only a share page has in its head: its letters, and what previews and search engines read. */
export function sharePageHead({ article, passage, title, description, path }: HeadParts): Html {
  const { authors, date } = article.frontMatter;
  const text = `${title} ${(passage && firstParagraph(passage, article)?.exact) ?? ""}`;
  const fonts = partsNeeded(text).map(
    ({ name }) =>
      html`<link rel="preload" href="${urls.font(name)}" as="font" type="font/woff2" crossorigin>`,
  );
  const properties: [string, string][] = [
    ["og:type", "article"],
    ["og:title", title],
    ["og:description", description],
    ["og:url", absolute(path)],
    ["og:site_name", SITE.name],
    ["og:locale", SITE.locale],
    ["article:published_time", date],
    ...authors.map((author): [string, string] => ["article:author", author.name]),
  ];
  const metas = properties.map(
    ([property, content]) => html`<meta property="${property}" content="${content}">`,
  );
  const embed =
    passage &&
    html`<link rel="alternate" type="application/json+oembed" href="${absolute(urls.oembed(path))}">`;
  const source = publisherOf(article.frontMatter);
  const data =
    passage &&
    new Html(`<script type="application/ld+json">${newsArticle(article, [passage])}</script>`);
  return html`${fonts}${metas}${passagesLink(article.slug)}${embed}<meta name="DC.source" content="${source}">${data}${
    article.frontMatter.withdrawn === undefined && cardMetadata(cardOf(article, passage), path)
  }`;
}
