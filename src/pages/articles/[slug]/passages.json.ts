import type { APIRoute } from "astro";
import { getArticles } from "../../../articles/get-articles.ts";
import { passagesFile } from "../../../articles/passages-json.ts";

export async function getStaticPaths() {
  const articles = await getArticles();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export const GET: APIRoute = ({ props }) => Response.json(passagesFile(props["article"]));
