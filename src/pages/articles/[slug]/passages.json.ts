import type { APIRoute } from "astro";
import type { Article } from "../../../articles/article.ts";
import { getArticles, getWithdrawn } from "../../../articles/get-articles.ts";
import { passagesFile } from "../../../articles/passages-json.ts";
import { madeDirectly } from "../../../cache/direct-pages.ts";
import { contentType } from "../../../host/content-types.ts";
import { keyed } from "../../../lists/keyed.ts";
import { urls } from "../../../urls.ts";

/** Under former slugs too, for what is made of it there. */
export async function getStaticPaths() {
  const articles = [...(await getArticles()), ...(await getWithdrawn())];
  const files = articles.flatMap((article) =>
    [article.slug, ...article.frontMatter.formerly].map((slug) => ({
      params: { slug },
      props: { article },
    })),
  );
  return madeDirectly(keyed(files, articles), ({ params }) => urls.passagesJson(params.slug), make);
}

const make = ({ article }: { article: Article }) => JSON.stringify(passagesFile(article));

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(make(props), { headers: { "Content-Type": contentType("article.json") } });
