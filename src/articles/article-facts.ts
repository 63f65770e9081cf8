import { SITE } from "../site.ts";
import { absolute, urls } from "../urls.ts";
import type { Article } from "./article.ts";
import type { PassagesFile } from "./passages-file.ts";
import { titleInSentenceCase } from "./sentence-case.ts";

/** What a passage of an article is cited with. */
export type ArticleFacts = Pick<
  PassagesFile["article"],
  "slug" | "url" | "title" | "sentenceTitle" | "authors" | "date" | "lang" | "source"
>;

/** The facts of an article that a citation needs; of original reporting, its source is the article here. */
export function articleFacts(article: Article): ArticleFacts {
  const { slug, frontMatter } = article;
  const { title, authors, date, lang, source } = frontMatter;
  const url = absolute(urls.article(slug));
  return {
    slug,
    url,
    title,
    sentenceTitle: titleInSentenceCase(article),
    authors: authors.map(({ name, family }) => ({ name, family })),
    date,
    lang,
    source: { name: source?.name ?? SITE.name, url: source?.url ?? url },
  };
}
