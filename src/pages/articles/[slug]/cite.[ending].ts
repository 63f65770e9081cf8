import type { APIRoute } from "astro";
import { getArticles } from "../../../articles/get-articles.ts";
import { CITATION_FILES } from "../../../citations/citation-files.ts";
import { referenceTo } from "../../../citations/reference.ts";

export async function getStaticPaths() {
  const articles = await getArticles();
  return articles.flatMap((article) =>
    CITATION_FILES.map(({ ending, type, write }) => ({
      params: { slug: article.slug, ending },
      props: { text: write(referenceTo(article)), type },
    })),
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(props["text"], { headers: { "Content-Type": props["type"] } });
