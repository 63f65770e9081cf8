import type { APIRoute } from "astro";
import { getArticles } from "../articles/get-articles.ts";
import { sitemap } from "../articles/sitemap.ts";
import { headersFile } from "../host/headers-file.ts";
import { robotsFile } from "../host/robots-file.ts";
import { inline } from "../layouts/inline.ts";

/** Files for hosts and crawlers, in one route because no page file may be named `_headers`. */
export const getStaticPaths = async () => {
  const files = {
    _headers: headersFile(inline.policy),
    "robots.txt": robotsFile(),
    "sitemap.xml": sitemap(await getArticles()),
  };
  return Object.entries(files).map(([hostFile, text]) => ({
    params: { hostFile },
    props: { text },
  }));
};

export const GET: APIRoute = ({ props }) => new Response(props["text"]);
