import { cutAtWord } from "../passages/cut-text.ts";
import { followAll, isElsewhere, pathElsewhere, type Settled } from "../passages/moves.ts";
import { absolute, urls } from "../urls.ts";
import type { Article } from "./article.ts";

/** Passages of an article that another one has now. */
export interface Elsewhere {
  /** The title of the other article; of one that cannot be read, its address. */
  title: string;
  path: string;
  /** Each passage once. */
  passages: {
    /** Under which it was published here, one or several. */
    ids: string[];
    path: string;
    /** Its heading or its first words; of a figure, which has too few words to name, `undefined`. */
    name: string | undefined;
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
    const byTarget = Map.groupBy(own, ([, to]) => to);
    return {
      title: article?.frontMatter.title ?? absolute(urls.article(slug)),
      path: urls.article(slug),
      passages: [...byTarget].map(([to, moves]) => {
        const [, id = ""] = to.split("#");
        const passage = article?.passages.find((one) => one.id === id);
        const name = cutAtWord(passage?.exact ?? id, NAME_CHARACTERS);
        return {
          ids: moves.map(([old]) => old),
          path: pathElsewhere(to),
          name: passage?.kind === "figure" ? undefined : name,
        };
      }),
    };
  });
}
