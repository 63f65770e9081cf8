import type { APIRoute } from "astro";
import { contentType } from "../../host/content-types.ts";
import { articleFilePaths } from "../../lists/article-file-paths.ts";
import { isOnDemand } from "../../on-demand/is-on-demand.ts";
import { articleMarkdown } from "../../plain/article-markdown.ts";

/** Where there is a worker, it makes them of the article’s text. */
export const getStaticPaths = async () => (isOnDemand() ? [] : articleFilePaths());

export const GET: APIRoute = ({ props }) =>
  new Response(articleMarkdown(props["article"]), {
    headers: { "Content-Type": contentType("article.md") },
  });
