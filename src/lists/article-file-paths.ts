import { getArticles } from "../articles/get-articles.ts";
import { keyed } from "./keyed.ts";

/** The paths of a route that makes a file of each article, e.g. `/articles/walk.md`; its props have the article. */
export async function articleFilePaths() {
  const articles = await getArticles();
  return keyed(
    articles.map((article) => ({ params: { slug: article.slug }, props: { article } })),
    articles,
  );
}
