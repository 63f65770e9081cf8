import { SITE } from "../site.ts";
import { absolute, urls } from "../urls.ts";
import type { Article } from "./article.ts";

/**
 * All passages of an article as data, in reading order, for machines: what `passages.json` holds.
 * Its form is described by `public/passages.schema.json`.
 */
export function passagesFile({ slug, frontMatter, passages }: Article): object {
  const { title, date, lang, source } = frontMatter;
  return {
    article: {
      ...{ slug, url: absolute(urls.article(slug)), title, date, lang },
      source: { name: source?.name ?? SITE.name, url: source?.url ?? absolute(urls.article(slug)) },
    },
    passages: passages.map((passage) => {
      const { kind, id, section, exact, prefix, suffix, ...rest } = passage;
      const url = absolute(urls.passage(slug, id));
      return { ...{ kind, id, url, section, exact, prefix, suffix }, ...rest };
    }),
  };
}
