import type { APIRoute } from "astro";
import { getArticles } from "../../articles/get-articles.ts";
import { contentType } from "../../host/content-types.ts";
import { keyed } from "../../lists/keyed.ts";
import { isOnDemand } from "../../on-demand/is-on-demand.ts";
import { articleMarkdown } from "../../plain/article-markdown.ts";

/** Where there is a worker, it makes them of the article’s text. */
export async function getStaticPaths() {
  if (isOnDemand()) return [];
  const articles = await getArticles();
  const files = articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
  return keyed(files, articles);
}

export const GET: APIRoute = ({ props }) =>
  new Response(articleMarkdown(props["article"]), {
    headers: { "Content-Type": contentType("article.md") },
  });
