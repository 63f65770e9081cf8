import { grouped } from "../passages/grouped.ts";
import type { QuotationPassage } from "../passages/passage.ts";
import type { Article } from "./article.ts";
import { speakerSlug } from "./speakers.ts";

/** All that somebody is quoted with. */
export interface Speaker {
  /** Of their page; absent of what nobody is named for. */
  slug?: string;
  /** Absent where the text does not name them. */
  name?: string;
  /** As given in the newest article that gives it. */
  role: string | undefined;
  /** By article, in the order of the articles. */
  groups: { article: Article; quotations: QuotationPassage[] }[];
  count: number;
}

/** The slug that no name has. */
const NOBODY = "";

/**
 * Everybody quoted in the articles, by name; what nobody is named for comes last.
 *
 * @param articles newest first
 */
export function quotationsBySpeaker(articles: readonly Article[]): Speaker[] {
  const all = articles.flatMap((article) =>
    article.passages.flatMap((quotation) =>
      quotation.kind === "quotation" ? [{ article, quotation }] : [],
    ),
  );
  const bySlug = grouped(all, ({ quotation }) => [
    quotation.speaker === null ? NOBODY : speakerSlug(quotation.speaker),
  ]);
  return [...bySlug]
    .map(([slug, own]): Speaker => {
      const byArticle = Map.groupBy(own, ({ article }) => article);
      return {
        ...(slug === NOBODY ? {} : { slug, name: own[0]?.quotation.speaker ?? slug }),
        role: own.find(({ quotation }) => quotation.role)?.quotation.role ?? undefined,
        groups: [...byArticle].map(([article, quotes]) => ({
          article,
          quotations: quotes.map(({ quotation }) => quotation),
        })),
        count: own.length,
      };
    })
    .sort((a, b) => {
      if (a.name === undefined || b.name === undefined) return a.name === undefined ? 1 : -1;
      return a.name.localeCompare(b.name);
    });
}
