import { type Foreign, foreignTo } from "../articles/foreign.ts";
import { speakerPath } from "../articles/speakers.ts";
import { formatDate, unbroken } from "../articles/wording.ts";
import { attributes, type Html, html } from "../html.ts";
import { lists } from "../interface/words.ts";
import type { Surroundings } from "../passages/around-quotation.ts";
import type { ListedQuotation } from "../passages/listed-quotations.ts";
import { namedSpeaker } from "../passages/passage.ts";
import { inMarks, quotationWords } from "../passages/quoted-words.ts";
import { urls } from "../urls.ts";
import { surroundings } from "./quotation-lists.ts";
import type { Speaker } from "./quotations-by-speaker.ts";
import { shortTitle, shortWords } from "./shorten.ts";

/** How a quotation is shown. */
interface Shown {
  /** Where in the text it stands. */
  href: string;
  /** Whether a heading above names the speaker already. */
  isNamed?: boolean;
  /** The rest of the sentence that it is part of. */
  around?: Surroundings | undefined;
  /** Whether very long words are cut. */
  isShort?: boolean;
  foreign?: Foreign;
}

/** A quotation that links to where it stands, with who says it. */
export function quotationHtml(
  quotation: ListedQuotation,
  { href, isNamed = false, around, isShort = false, foreign = {} }: Shown,
): Html {
  const words = inMarks(quotationWords(quotation.stretches));
  const said = html`<a href="${href}">${isShort ? shortWords(words) : words}</a>`;
  const line = around
    ? html`<p><span class="around">${around.before} </span>${said}<span class="around"> ${around.after}</span></p>`
    : html`<p class="hanging">${said}</p>`;
  const caption = !isNamed && html`<figcaption>${whoSays(quotation)}</figcaption>`;
  return html`<figure class="quote"><blockquote${attributes({ ...foreign })}>${line}</blockquote>${caption}</figure>`;
}

function whoSays(quotation: ListedQuotation): Html {
  const { speaker, role, source } = quotation;
  const named = namedSpeaker(quotation);
  const who =
    named === null
      ? (speaker ?? source?.name ?? lists.speakerNotNamed)
      : html`<a href="${speakerPath(named)}">${named}</a>`;
  return html`${who}${role !== null && `, ${role}`}`;
}

/**
 * What one speaker is quoted with, by article.
 *
 * @param groups newest first
 * @param hasRoles whether each article says in which role they speak
 */
export function byArticleHtml(groups: Speaker["groups"], hasRoles = false): Html[] {
  return groups.map(({ article: { slug, frontMatter }, quotations }) => {
    const { title, date, lang } = frontMatter;
    const foreign = foreignTo(lang);
    const role = quotations.find((one) => one.role)?.role;
    const shown = quotations.map((quotation) =>
      quotationHtml(quotation, {
        href: urls.passage(slug, quotation.id),
        around: surroundings(quotation),
        isShort: true,
        foreign,
        isNamed: namedSpeaker(quotation) !== null || quotation.source !== undefined,
      }),
    );
    const link = html`<a href="${urls.article(slug)}"${attributes({ ...foreign })}>${shortTitle(title)}</a>`;
    const day = html`<time datetime="${date}">${unbroken(formatDate(date))}</time>`;
    return html`<section class="of-article">${shown}<p class="meta">${hasRoles && role ? `${shortTitle(role)}, ` : ""}${link}${"\u00a0· "}${day}</p></section>`;
  });
}

/**
 * A speaker, or a source, with what they are quoted with.
 *
 * @param isWhole whether it is all that they are quoted with, and may be counted
 */
export function speakerHtml(
  { slug, name, source, role, groups, count }: Speaker,
  isWhole: boolean,
): Html {
  const called =
    slug === undefined
      ? shortTitle(name ?? lists.speakerNotNamed)
      : html`<a href="${urls.speaker(slug)}">${shortTitle(name ?? slug)}</a>`;
  // A source stands below a heading that says what it is.
  const heading = source ? html`<h3>${called}</h3>` : html`<h2>${called}</h2>`;
  const roleLine = role ? html`<p class="meta">${shortTitle(role)}</p>` : undefined;
  const counted = isWhole && html`<p class="meta">${lists.inArticles(count, groups.length)}</p>`;
  return html`<section class="beside"><header>${heading}${roleLine}${counted}</header><div>${byArticleHtml(groups)}</div></section>`;
}
