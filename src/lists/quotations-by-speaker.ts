import type { Article } from "../articles/article.ts";
import { nameSlug } from "../articles/speakers.ts";
import { oncePer } from "../once-per.ts";
import type { ListedQuotation } from "../passages/listed-quotations.ts";
import { namedSpeaker } from "../passages/passage.ts";

/** A quotation with the article that it stands in. */
export interface QuotationEntry {
  article: Article;
  quotation: ListedQuotation;
}

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
  groups: { article: Article; quotations: ListedQuotation[] }[];
  count: number;
  /** The same, in one list. */
  entries: QuotationEntry[];
}

/** What is quoted where nobody speaks: an organisation or a document. */
type Source = NonNullable<ListedQuotation["source"]>;

/** Orders people before organisations and documents, and those before what has no name. */
const rank = ({ name, source }: Speaker) => (name === undefined ? 2 : source === undefined ? 0 : 1);
const names = new Intl.Collator();

/** The same for what the same voice says: the slug of a speaker; of a source, more words; of nobody with a name, none. */
export function voiceKey(quotation: ListedQuotation): string {
  const speaker = namedSpeaker(quotation);
  const { source } = quotation;
  if (speaker !== null) return nameSlug(speaker);
  return source ? `${source.kind} ${source.name.toLowerCase()}` : "";
}

/**
 * Everybody quoted, by name; then organisations and documents, and last what nobody is named for.
 *
 * @param entries newest first
 */
export const quotationsBySpeaker = oncePer((entries: readonly QuotationEntry[]): Speaker[] => {
  const byVoice = Map.groupBy(entries, ({ quotation }) => voiceKey(quotation));
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
        entries: own,
      };
    })
    .sort((a, b) => rank(a) - rank(b) || names.compare(a.name ?? "", b.name ?? ""));
});

function voiceOf(quotation: ListedQuotation | undefined): Partial<Speaker> {
  const speaker = quotation === undefined ? null : namedSpeaker(quotation);
  const source = quotation?.source;
  if (speaker !== null) return { slug: nameSlug(speaker), name: speaker };
  return source ? { name: source.name, source } : {};
}
