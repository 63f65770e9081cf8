import { getCollection } from "astro:content";
import { type Article, newestFirst } from "./article.ts";
import { KeptReadings } from "./kept-readings.ts";

/**
 * Every article that can be read, newest first; of one day those without a time last, as if published at its
 * start, and those of one time by slug.
 *
 * The only way to the content: everything it returns has been checked.
 */
export async function getArticles(): Promise<Article[]> {
  return (await allArticles()).readable;
}

/** Every article that was taken back, newest first: only its own pages say that it was there. */
export async function getWithdrawn(): Promise<Article[]> {
  return (await allArticles()).withdrawn;
}

interface AllArticles {
  readable: Article[];
  withdrawn: Article[];
}

function allArticles(): Promise<AllArticles> {
  // In a build they are the same for every page; the dev server takes them up as they change.
  if (!import.meta.env.PROD) return dividedArticles();
  built ??= dividedArticles();
  return built;
}

let built: Promise<AllArticles> | undefined;

async function dividedArticles(): Promise<AllArticles> {
  const articles = await sortedArticles();
  const isReadable = ({ frontMatter }: Article) => frontMatter.withdrawn === undefined;
  return {
    readable: articles.filter(isReadable),
    withdrawn: articles.filter((article) => !isReadable(article)),
  };
}

async function sortedArticles(): Promise<Article[]> {
  const entries = await getCollection("articles");
  const kept = new KeptReadings(".", !import.meta.env.PROD);
  return newestFirst(
    entries.map(({ data: { key } }) => {
      const article = kept.article(key);
      keys.set(article, key);
      return article;
    }),
  );
}

const keys = new WeakMap<object, string>();

/** Changes with anything of an article that was got here; `undefined` of anything else. */
export function articleKey(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? keys.get(value) : undefined;
}
