import type { APIRoute } from "astro";
import { getArticles } from "../articles/get-articles.ts";
import { feedFiles } from "../feeds/feed.ts";
import { headersFile } from "../host/headers-file.ts";
import { nginxFile } from "../host/nginx-file.ts";
import { robotsFile } from "../host/robots-file.ts";
import { inline } from "../layouts/inline.ts";
import { sitemapFiles } from "../lists/sitemap.ts";
import { SITE } from "../site.ts";
import { urls, withBase, withoutBase } from "../urls.ts";

/** Files for hosts and crawlers, in one route because no page file may be named `_headers`. */
export const getStaticPaths = async () => {
  const articles = await getArticles();
  const feed = { title: SITE.name, description: SITE.description, page: urls.home };
  const files = [
    [withBase("/_headers"), headersFile(inline.policy)],
    [withBase("/_nginx.conf"), nginxFile(inline.policy)],
    [urls.robots, robotsFile()],
    ...sitemapFiles(articles),
    ...Object.entries(feedFiles(feed, articles)).map(
      ([name, text]) => [withBase(`/${name}`), text] as const,
    ),
  ] as const;
  return files.map(([path, text]) => ({
    params: { hostFile: withoutBase(path).slice(1) },
    props: { text },
  }));
};

export const GET: APIRoute = ({ props }) => new Response(props["text"]);
