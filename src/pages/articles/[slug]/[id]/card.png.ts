import type { APIRoute } from "astro";
import { getArticles } from "../../../../articles/articles.ts";
import { cachedCard } from "../../../../cards/cached-card.ts";
import { cardOf } from "../../../../cards/card.ts";
import { sharePages } from "../../../../share/share-pages.ts";

export async function getStaticPaths() {
  const articles = await getArticles();
  return articles.flatMap((article) =>
    [article.slug, ...article.frontMatter.formerly].flatMap((slug) =>
      sharePages(article).map((page) => ({
        params: { slug, id: page.id },
        props: { card: cardOf(article, "passage" in page ? page.passage : undefined) },
      })),
    ),
  );
}

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await cachedCard(props["card"])), {
    headers: { "Content-Type": "image/png" },
  });
