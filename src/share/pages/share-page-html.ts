import type { SharedArticle } from "../../articles/article.ts";
import { bylineHtml } from "../../articles/byline-html.ts";
import { foreignTo } from "../../articles/foreign.ts";
import { speakerPath } from "../../articles/speakers.ts";
import { formatDate, unbroken, withdrawnHeading } from "../../articles/wording.ts";
import { citeBlock } from "../../citations/cite-block.ts";
import type { Reference } from "../../citations/reference.ts";
import { attributes, type Html, html } from "../../html.ts";
import { icon } from "../../interface/icon.ts";
import { lists, passagePage, article as words } from "../../interface/words.ts";
import { aroundQuotation } from "../../passages/around-quotation.ts";
import { firstParagraph } from "../../passages/first-paragraph.ts";
import { namedSpeaker, type Passage, type QuotationPassage } from "../../passages/passage.ts";
import { urls } from "../../urls.ts";
import { movedPageHtml } from "./moved-page-html.ts";
import { fillFrame, type PageFrame } from "./page-frame.ts";
import { sharePageHead } from "./share-page-head.ts";
import {
  type SharePage,
  shareDescription,
  shareName,
  shareTitle,
  spokenWords,
} from "./share-pages.ts";

/** What a share page is made of. */
export interface SharePageParts {
  article: SharedArticle;
  /** The slug of the page’s address: the article’s, or one that it had before. */
  slug: string;
  page: SharePage;
  /** To the passage of the page, where it has one. */
  reference: Reference | undefined;
}

/** The page of a section or quotation by itself, or of a passage that moved or was removed. */
export function sharePageHtml(frame: PageFrame, parts: SharePageParts): string {
  const { article, slug, page } = parts;
  if ("elsewhere" in page) return movedPageHtml(frame, article, page);
  const passage = passageOf(page);
  const title = passage
    ? shareTitle(passage, article)
    : `${goneHeading(page, article)} – ${article.frontMatter.title}`;
  const description = passage ? shareDescription(passage, article) : reasonOf(page);
  const path = urls.sharePage(slug, page.id);
  const head = sharePageHead({ article, passage, title, description, path });
  return fillFrame(frame, {
    title: html`${title}`.markup,
    description: html`${description}`.markup,
    path: html`${path}`.markup,
    head: head.markup,
    main: mainOf(parts, passage).markup,
  });
}

function mainOf({ article, page, reference }: SharePageParts, passage?: Passage): Html {
  const { title, date, source, lang } = article.frontMatter;
  const foreign = attributes({ ...foreignTo(lang) });
  const context = urls.passage(article.slug, passage?.id ?? page.id);
  const origin = source && html`<a href="${source.url}">${source.name}</a> · `;
  return html`<article class="column shared">${
    passage === undefined
      ? html`<h1>${goneHeading(page, article)}</h1><p class="lede">${reasonOf(page)}</p>`
      : wordsOf(passage, article, foreign)
  }<a class="onward" href="${context}"><small>${passagePage.inContext}</small><span${foreign}>${title}</span></a><p class="meta source">${bylineHtml(
    article.frontMatter,
  )} · ${origin}<time datetime="${date}">${unbroken(formatDate(date))}</time></p><nav class="actions" aria-label="${
    passagePage.neighbours
  }">${
    passage && html`<a class="action share" href="${context}">${icon("share")}${words.share}</a>`
  }${neighbours(page, article.slug)}</nav>${reference && citeBlock(reference)}</article>`;
}

/** The passage itself. */
function wordsOf(passage: Passage, article: SharedArticle, foreign: Html[]): Html {
  if (passage.kind === "quotation") return quotation(passage, article, foreign);
  if (passage.kind === "section") {
    const opening = firstParagraph(passage, article);
    return html`<h1 id="${passage.id}"${foreign}>${passage.exact}</h1>${
      opening && html`<p class="source"${foreign}>${opening.exact}</p>`
    }`;
  }
  return html`<h1 class="visually-hidden">${passagePage.passage}</h1><p id="${passage.id}" class="heading-of"${foreign}>${passage.exact}</p>`;
}

function quotation(passage: QuotationPassage, article: SharedArticle, foreign: Html[]): Html {
  const { speaker, role, source } = passage;
  const named = namedSpeaker(passage);
  const around = aroundQuotation(passage, article.passages);
  const beside = (text?: string) => text && html`<p class="around"${foreign}>${text}</p>`;
  const who =
    named === null
      ? (speaker ?? source?.name ?? lists.speakerNotNamed)
      : html`<a href="${speakerPath(named)}">${named}</a>`;
  return html`<h1 class="visually-hidden">${passagePage.quotation}</h1>${beside(
    around.before,
  )}<figure><blockquote${foreign}><p class="hanging">${spokenWords(
    passage,
  )}</p></blockquote>${beside(around.after)}<figcaption class="source">${who}${
    role !== null && `, ${role}`
  }</figcaption></figure>`;
}

function neighbours(page: SharePage, slug: string): Html[] {
  if (!("passage" in page)) return [];
  const links = [
    ["prev", passagePage.previous, "←", page.previous],
    ["next", passagePage.next, "→", page.next],
  ] as const;
  return links.flatMap(([rel, name, arrow, neighbour]) =>
    neighbour === undefined
      ? []
      : html`<a class="action" rel="${rel}" href="${urls.sharePage(slug, neighbour.id)}" aria-label="${name}: ${shareName(neighbour)}">${arrow}</a>`,
  );
}

/** What is said of a passage that is not there. */
function goneHeading({ id }: SharePage, { frontMatter: { withdrawn } }: SharedArticle): string {
  return withdrawn === undefined ? passagePage.removed(id) : withdrawnHeading(withdrawn);
}

function passageOf(page: SharePage): Passage | undefined {
  return "passage" in page ? page.passage : undefined;
}

function reasonOf(page: SharePage): string {
  return "reason" in page ? page.reason : "";
}
