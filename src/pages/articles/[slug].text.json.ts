import type { APIRoute, GetStaticPathsOptions } from "astro";
import type { Article } from "../../articles/article.ts";
import { madeDirectly } from "../../cache/direct-pages.ts";
import { contentType } from "../../host/content-types.ts";
import { articleFilePaths } from "../../lists/article-file-paths.ts";
import { isOnDemand } from "../../on-demand/is-on-demand.ts";
import { articleText } from "../../plain/article-text.ts";

/** What the worker makes Markdown and books of, in packs; without a worker there is none. */
export const getStaticPaths = async ({ routePattern }: GetStaticPathsOptions) => {
  const files = isOnDemand() ? await articleFilePaths() : [];
  madeDirectly(routePattern, files, make);
  return files;
};

const make = ({ article }: { article: Article }) => JSON.stringify(articleText(article));

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(make(props), { headers: { "Content-Type": contentType("article.json") } });
