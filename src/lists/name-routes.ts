import type { Article } from "../articles/article.ts";
import { lists } from "../interface/words.ts";
import { oncePer } from "../once-per.ts";
import { type NameKind, urls } from "../urls.ts";
import { articlePagesOf } from "./article-lists.ts";
import { nameIndex } from "./name-index.ts";
import { authorsIn, namesIn, sourcesIn } from "./names.ts";
import { quotationPages, quotationsIn } from "./quotation-lists.ts";
import { quotationsBySpeaker } from "./quotations-by-speaker.ts";

export const NAME_KINDS = ["speakers", "authors", "sources"] satisfies NameKind[];

/** The pages of every speaker, with what their layout needs. */
export const speakerRoutes = oncePer((articles: readonly Article[]) =>
  quotationsBySpeaker(quotationsIn(articles)).flatMap((speaker) => {
    const { slug, name, role, count, groups, entries } = speaker;
    if (slug === undefined || name === undefined) return [];
    return quotationPages(entries, urls.speaker(slug)).map((page) => ({
      params: { slug, page: page.step },
      props: { slug, name, role, count, articles: groups.length, page },
    }));
  }),
);

/** The pages of every author and every source, with what their layout needs. */
export const nameRoutes = oncePer((articles: readonly Article[]) => {
  const kinds = [
    { kind: "authors", all: authorsIn(articles), whatOf: lists.articlesBy },
    { kind: "sources", all: sourcesIn(articles), whatOf: lists.articlesOf },
  ] as const;
  return kinds.flatMap(({ kind, all, whatOf }) =>
    all.flatMap(({ slug, name, articles: own }) => {
      const partOf: [string, string] = [urls.names(kind), lists.names[kind]];
      const first = urls.name(kind, slug);
      // Authors have no feed.
      const followed = kind === "sources" ? first : undefined;
      return articlePagesOf(own, first).map((page) => ({
        params: { kind, slug, page: page.step },
        props: { name, what: whatOf(name), page, partOf, followed },
      }));
    }),
  );
});

/** The pages that list the names of each kind. */
export function nameIndexRoutes(articles: readonly Article[]) {
  return NAME_KINDS.flatMap((kind) =>
    nameIndex(namesIn(articles, kind), kind).map((page) => ({
      params: { kind, letters: page.letters === "" ? undefined : page.letters },
      props: { kind, page },
    })),
  );
}
