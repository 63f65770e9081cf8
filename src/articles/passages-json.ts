import { absolute, urls } from "../urls.ts";
import type { Article, SharedArticle } from "./article.ts";
import { articleFacts } from "./article-facts.ts";
import type { PassagesFile } from "./passages-file.ts";

/**
 * All passages of an article as data, in reading order: for the share menu, for what is made of them on
 * demand, and for other programs.
 */
export function passagesFile(article: Article): PassagesFile {
  const { authors, licence, description, updated, corrections, moved, retired, withdrawn } =
    article.frontMatter;
  return {
    article: {
      ...articleFacts(article),
      authors: authors.map(({ name, family, url }) => ({ name, family, url })),
      licence,
      description,
      updated,
      corrections,
      wordCount: article.wordCount,
      moved,
      retired,
      withdrawn,
    },
    passages: article.passages.map((passage) => ({
      ...passage,
      url: absolute(urls.passage(article.slug, passage.id)),
    })),
  };
}

/** The article that a `passages.json` was written of. */
export function sharedArticle({ article, passages }: PassagesFile): SharedArticle {
  const { slug, wordCount, source, ...facts } = article;
  const isHere = source.url === absolute(urls.article(slug));
  return {
    slug,
    wordCount,
    passages,
    frontMatter: { ...facts, source: isHere ? undefined : source },
  };
}
