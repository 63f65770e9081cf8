import type { APIRoute } from "astro";
import { articleFilePaths } from "../../lists/article-file-paths.ts";
import { isOnDemand } from "../../on-demand/is-on-demand.ts";
import { articleText } from "../../plain/article-text.ts";

/** What the worker makes Markdown and books of, in packs; without a worker there is none. */
export const getStaticPaths = async () => (!isOnDemand() ? [] : articleFilePaths());

export const GET: APIRoute = ({ props }) => Response.json(articleText(props["article"]));
