import type { APIRoute } from "astro";
import { getArticles, getWithdrawn } from "../../../articles/get-articles.ts";
import { passagesFile } from "../../../articles/passages-json.ts";
import { keyed } from "../../../lists/keyed.ts";

/** Under former slugs too, for what is made of it there. */
export async function getStaticPaths() {
  const articles = [...(await getArticles()), ...(await getWithdrawn())];
  const files = articles.flatMap((article) =>
    [article.slug, ...article.frontMatter.formerly].map((slug) => ({
      params: { slug },
      props: { article },
    })),
  );
  return keyed(files, articles);
}

export const GET: APIRoute = ({ props }) => Response.json(passagesFile(props["article"]));
