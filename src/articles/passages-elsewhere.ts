import { cutAtWord } from "../passages/cut-text.ts";
import { followAll, isElsewhere, pathElsewhere, type Settled } from "../passages/moves.ts";
import { absolute, urls } from "../urls.ts";
import type { Article } from "./article.ts";

/** Passages of an article that another one has now. */
export interface Elsewhere {
  /** The title of the other article; of one that cannot be read, its address. */
  title: string;
  path: string;
  passages: {
    /** Under which it was published here. */
    id: string;
    path: string;
    /** Its heading or its first words. */
    name: string;
  }[];
}

const NAME_CHARACTERS = 60;

/**
 * Where the passages of an article are that moved to others, by article.
 *
 * @param moved see `Settled`
 * @param articles all that can be read, by slug
 */
export function passagesElsewhere(
  moved: Settled["moved"],
  articles: ReadonlyMap<string, Article>,
): Elsewhere[] {
  const all = Object.entries(followAll(moved)).filter(([, to]) => isElsewhere(to));
  const bySlug = Map.groupBy(all, ([, to]) => to.split("#")[0] ?? "");
  return [...bySlug].map(([slug, own]) => {
    const article = articles.get(slug);
    const nameOf = (id: string) =>
      article?.passages.find((passage) => passage.id === id)?.exact ?? id;
    return {
      title: article?.frontMatter.title ?? absolute(urls.article(slug)),
      path: urls.article(slug),
      passages: own.map(([id, to]) => {
        const name = cutAtWord(nameOf(to.split("#")[1] ?? ""), NAME_CHARACTERS);
        return { id, path: pathElsewhere(to), name };
      }),
    };
  });
}
