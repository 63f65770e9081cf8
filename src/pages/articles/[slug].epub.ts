import type { APIRoute } from "astro";
import { articleEpub } from "../../books/article-epub.ts";
import { contentType } from "../../host/content-types.ts";
import { articleFilePaths } from "../../lists/article-file-paths.ts";
import { isOnDemand } from "../../on-demand/is-on-demand.ts";

/** Where there is a worker, it makes them of the article’s text. */
export const getStaticPaths = async () => (isOnDemand() ? [] : articleFilePaths());

export const GET: APIRoute = ({ props }) =>
  new Response(articleEpub(props["article"]), {
    headers: { "Content-Type": contentType("article.epub") },
  });
