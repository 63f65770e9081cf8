import type { Article } from "../articles/article.ts";
import { nameSlug } from "../articles/speakers.ts";
import { oncePer } from "../once-per.ts";
import type { Surroundings } from "../passages/around-quotation.ts";
import type { ListedQuotation } from "../passages/listed-quotations.ts";
import { namedSpeaker } from "../passages/passage.ts";
import { inMarks, quotationWords } from "../passages/quoted-words.ts";
import { listAddress, urls } from "../urls.ts";
import { feedLinkBytes, htmlBytes } from "./html-bytes.ts";
import { type ListPage, listPages, type Weight } from "./list-pages.ts";
import { type QuotationEntry, voiceKey } from "./quotations-by-speaker.ts";
import { shortTitle, shortWords } from "./shorten.ts";

/** The elements of a quotation, of the words around it, of the line that names its article, and of the heading of who says it. */
const QUOTATION_BYTES = 170;
const AROUND_BYTES = 60;
const ARTICLE_BYTES = 200;
const SPEAKER_BYTES = 230;

/** The pages of `/quotations/`. */
export const allQuotationPages = oncePer((articles: readonly Article[]) =>
  listPages(quotationsIn(articles), { address: listAddress(urls.quotations), weigh }),
);

/** The pages of one speaker. */
export function quotationPages(
  entries: readonly QuotationEntry[],
  path: string,
): ListPage<QuotationEntry>[] {
  return listPages(entries, { address: listAddress(path), weigh, head: feedLinkBytes(path) });
}

function weigh({ article, quotation }: QuotationEntry): Weight {
  const { stretches, speaker, source, role, unnamed } = quotation;
  const around = surroundings(quotation);
  const path = urls.article(article.slug);
  const own = QUOTATION_BYTES + htmlBytes(urls.passage(article.slug, quotation.id));
  const words = htmlBytes(shortWords(inMarks(quotationWords(stretches))));
  const caption = unnamed ? htmlBytes(speaker ?? "") : 0;
  const rest = around ? AROUND_BYTES + htmlBytes(around.before) + htmlBytes(around.after) : 0;
  const roleBytes = htmlBytes(shortTitle(role ?? ""));
  const title = htmlBytes(path) + htmlBytes(shortTitle(article.frontMatter.title));
  const voice = voiceKey(quotation);
  const name = namedSpeaker(quotation) ?? source?.name ?? "";
  const nameBytes = htmlBytes(shortTitle(name)) + htmlBytes(urls.speaker(nameSlug(name)));
  return {
    bytes: own + words + rest + caption,
    headings: [
      [`${path} ${voice}`, ARTICLE_BYTES + title + roleBytes],
      [voice, SPEAKER_BYTES + nameBytes + roleBytes],
    ],
  };
}

/** The rest of the sentence that a fragment stands in, where it is not too long for a list. */
export function surroundings({ around }: ListedQuotation): Surroundings | undefined {
  if (around === undefined) return undefined;
  const sentence = `${around.before} ${around.after}`;
  return shortWords(sentence) === sentence ? around : undefined;
}

/** Everything that is quoted in articles, in their order. */
export const quotationsIn = oncePer((articles: readonly Article[]): QuotationEntry[] =>
  articles.flatMap((article) => article.quotations.map((quotation) => ({ article, quotation }))),
);
