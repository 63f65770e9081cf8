import type { APIRoute, InferGetStaticPropsType } from "astro";
import { getArticles } from "../../../../articles/get-articles.ts";
import { cachedCard } from "../../../../cards/cached-card.ts";
import { cardOf } from "../../../../cards/card.ts";
import { shareRoutes } from "../../../../share/pages/share-pages.ts";

export const getStaticPaths = async () => shareRoutes(await getArticles());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article, page } }) => {
  const card = cardOf(article, "passage" in page ? page.passage : undefined);
  return new Response(new Uint8Array(await cachedCard(card)), {
    headers: { "Content-Type": "image/png" },
  });
};
