import type { Article } from "../articles/article.ts";
import { nameSlug } from "../articles/speakers.ts";
import { oncePer } from "../once-per.ts";
import { grouped } from "../passages/grouped.ts";
import type { NameKind } from "../urls.ts";
import { quotationsIn } from "./quotation-lists.ts";
import { quotationsBySpeaker } from "./quotations-by-speaker.ts";

/** Somebody with a page of their own, or a source. */
export interface Name {
  slug: string;
  /** As in the newest article; names that differ in capitals and marks only are one. */
  name: string;
  /** How many quotations a speaker has, or articles an author or a source. */
  count: number;
}

/** An author or a source with their articles, newest first. */
export interface NamedArticles extends Name {
  articles: Article[];
}

const names = new Intl.Collator();

/** Every author, by name. */
export const authorsIn = oncePer((articles: readonly Article[]): NamedArticles[] =>
  byName(articles, ({ frontMatter }) => frontMatter.authors),
);

/** Every source, by name. */
export const sourcesIn = oncePer((articles: readonly Article[]): NamedArticles[] =>
  byName(articles, ({ frontMatter: { source } }) => (source ? [source] : [])),
);

/** Every name of a kind that has a page, by name. */
export function namesIn(articles: readonly Article[], kind: NameKind): Name[] {
  if (kind === "authors") return authorsIn(articles);
  if (kind === "sources") return sourcesIn(articles);
  return quotationsBySpeaker(quotationsIn(articles)).flatMap(({ slug, name, count }) =>
    slug === undefined || name === undefined ? [] : { slug, name, count },
  );
}

function byName(
  articles: readonly Article[],
  namesOf: (article: Article) => { name: string }[],
): NamedArticles[] {
  const all = grouped(articles, (article) => [
    ...new Set(namesOf(article).map(({ name }) => nameSlug(name))),
  ]);
  return [...all]
    .map(([slug, own]) => {
      const printed = own[0] && namesOf(own[0]).find(({ name }) => nameSlug(name) === slug);
      return { slug, name: printed?.name ?? slug, count: own.length, articles: own };
    })
    .sort((a, b) => names.compare(a.name, b.name));
}
