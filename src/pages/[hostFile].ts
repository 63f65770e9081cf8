import type { APIRoute } from "astro";
import { getArticles } from "../articles/get-articles.ts";
import { getPages } from "../articles/get-pages.ts";
import { rslFiles } from "../articles/licence.ts";
import { COLOURS } from "../colours.ts";
import { feedFile } from "../feeds/feed.ts";
import type { FeedSubject } from "../feeds/json-feed.ts";
import { contentType } from "../host/content-types.ts";
import { headersFile } from "../host/headers-file.ts";
import { nginxFile } from "../host/nginx-file.ts";
import { robotsFile } from "../host/robots-file.ts";
import { iconFile } from "../layouts/icon-file.ts";
import { inline } from "../layouts/inline.ts";
import { sitemapFiles } from "../lists/sitemap.ts";
import { llmsFile } from "../plain/llms-file.ts";
import { SITE } from "../site.ts";
import { FEED_NAMES, urls, withBase, withoutBase } from "../urls.ts";

/** Files for hosts and crawlers, in one route because no page file may be named `_headers`. */
export const getStaticPaths = async () => {
  const [articles, pages] = await Promise.all([getArticles(), getPages()]);
  const { name: title, description } = SITE;
  const feed: FeedSubject = { title, description, page: urls.home, articles };
  const files = [
    [withBase("/_headers"), headersFile(inline.policy)],
    [withBase("/_nginx.conf"), nginxFile(inline.policy)],
    [urls.robots, robotsFile(rslFiles(articles))],
    [urls.llms, llmsFile(articles)],
    ...(SITE.logo === undefined ? [[urls.icon, iconFile(COLOURS.light)] as const] : []),
    ...sitemapFiles(
      articles,
      pages.map(({ slug }) => urls.page(slug)),
    ),
    ...FEED_NAMES.map((name) => [withBase(`/${name}`), feedFile(feed, name)] as const),
  ] as const;
  return files.map(([path, text]) => ({
    params: { hostFile: withoutBase(path).slice(1) },
    props: { text, type: contentType(path) },
  }));
};

export const GET: APIRoute = ({ props: { text, type } }) =>
  new Response(text, { headers: { "Content-Type": type } });
