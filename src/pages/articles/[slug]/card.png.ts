import type { APIRoute } from "astro";
import { getArticles } from "../../../articles/get-articles.ts";
import { cachedCard } from "../../../cards/cached-card.ts";
import { cardOf } from "../../../cards/card.ts";

export async function getStaticPaths() {
  const articles = await getArticles();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await cachedCard(cardOf(props["article"]))), {
    headers: { "Content-Type": "image/png" },
  });
