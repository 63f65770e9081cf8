import type { APIRoute } from "astro";
import { getArticles } from "../../articles/get-articles.ts";
import { keyed } from "../../lists/keyed.ts";
import { isOnDemand } from "../../on-demand/is-on-demand.ts";
import { articleText } from "../../plain/article-text.ts";

/** What the worker makes Markdown and books of, in packs; without a worker there is none. */
export async function getStaticPaths() {
  if (!isOnDemand()) return [];
  const articles = await getArticles();
  const files = articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
  return keyed(files, articles);
}

export const GET: APIRoute = ({ props }) => Response.json(articleText(props["article"]));
