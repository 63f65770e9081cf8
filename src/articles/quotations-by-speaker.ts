import { grouped } from "../passages/grouped.ts";
import type { QuotationPassage } from "../passages/passage.ts";
import type { Article } from "./article.ts";
import { speakerSlug } from "./speakers.ts";

/** All that somebody is quoted with. */
export interface Speaker {
  /** Of their page; only people have one. */
  slug?: string;
  /** Absent where the text does not name them. */
  name?: string;
  /** Present where the name is that of an organisation or a document, which has no page. */
  source?: Source;
  /** As given in the newest article that gives it. */
  role: string | undefined;
  /** By article, in the order of the articles. */
  groups: { article: Article; quotations: QuotationPassage[] }[];
  count: number;
}

/** What is quoted where nobody speaks: an organisation or a document. */
type Source = NonNullable<QuotationPassage["source"]>;

/** Orders people before organisations and documents, and those before what has no name. */
const rank = ({ name, source }: Speaker) => (name === undefined ? 2 : source === undefined ? 0 : 1);
/** Of a source; no slug has a space. */
const keyOf = ({ kind, name }: Source) => `${kind} ${name.toLowerCase()}`;

/**
 * Everybody quoted in the articles, by name; then organisations and documents, and last what nobody is
 * named for.
 *
 * @param articles newest first
 */
export function quotationsBySpeaker(articles: readonly Article[]): Speaker[] {
  const all = articles.flatMap((article) =>
    article.passages.flatMap((quotation) =>
      quotation.kind === "quotation" ? [{ article, quotation }] : [],
    ),
  );
  const byVoice = grouped(all, ({ quotation: { speaker, source } }) => [
    speaker === null ? (source ? keyOf(source) : "") : speakerSlug(speaker),
  ]);
  return [...byVoice.values()]
    .map((own): Speaker => {
      const byArticle = Map.groupBy(own, ({ article }) => article);
      return {
        ...voiceOf(own[0]?.quotation),
        role: own.find(({ quotation }) => quotation.role)?.quotation.role ?? undefined,
        groups: [...byArticle].map(([article, quotes]) => ({
          article,
          quotations: quotes.map(({ quotation }) => quotation),
        })),
        count: own.length,
      };
    })
    .sort((a, b) => rank(a) - rank(b) || (a.name ?? "").localeCompare(b.name ?? ""));
}

function voiceOf(quotation: QuotationPassage | undefined): Partial<Speaker> {
  const { speaker = null, source } = quotation ?? {};
  if (speaker !== null) return { slug: speakerSlug(speaker), name: speaker };
  return source ? { name: source.name, source } : {};
}
