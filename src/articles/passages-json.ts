import { absolute, urls } from "../urls.ts";
import type { Article } from "./article.ts";
import { articleFacts } from "./article-facts.ts";
import type { PassagesFile } from "./passages-file.ts";

/** All passages of an article as data, in reading order: for the share menu, and for other programs. */
export function passagesFile(article: Article): PassagesFile {
  return {
    article: articleFacts(article),
    passages: article.passages.map((passage) => ({
      ...passage,
      url: absolute(urls.passage(article.slug, passage.id)),
    })),
  };
}
