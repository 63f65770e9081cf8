import type { APIRoute } from "astro";
import type { Article } from "../../articles/article.ts";
import { madeDirectly } from "../../cache/direct-pages.ts";
import { contentType } from "../../host/content-types.ts";
import { articleFilePaths } from "../../lists/article-file-paths.ts";
import { isOnDemand } from "../../on-demand/is-on-demand.ts";
import { articleText } from "../../plain/article-text.ts";
import { urls } from "../../urls.ts";

/** What the worker makes Markdown and books of, in packs; without a worker there is none. */
export const getStaticPaths = async () => {
  const files = isOnDemand() ? await articleFilePaths() : [];
  return madeDirectly(files, ({ params }) => urls.articleText(params.slug), make);
};

const make = ({ article }: { article: Article }) => JSON.stringify(articleText(article));

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(make(props), { headers: { "Content-Type": contentType("article.json") } });
