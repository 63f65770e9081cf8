import { getArticles } from "../articles/get-articles.ts";
import { keyed } from "./keyed.ts";

/**
 * The paths of a route that makes a file of each article, e.g. `/articles/walk.md`, under each slug that it has or had;
 * its props have the article.
 */
export async function articleFilePaths() {
  const articles = await getArticles();
  const paths = articles.flatMap((article) =>
    [article.slug, ...article.frontMatter.formerly].map((slug) => ({
      params: { slug },
      props: { article },
    })),
  );
  return keyed(paths, articles);
}
