import type { APIRoute } from "astro";
import { getArticles } from "../../../articles/get-articles.ts";
import { feedFile } from "../../../feeds/feed.ts";
import { keyed } from "../../../lists/keyed.ts";
import { nameFeedRoutes } from "../../../lists/name-feeds.ts";
import { isOnDemand } from "../../../on-demand/is-on-demand.ts";
import { FEED_TYPES } from "../../../urls.ts";

/** The feeds of speakers and of sources as RSS and as Atom. Where there is a worker, it makes them of `feed.json`. */
export const getStaticPaths = async () => {
  if (isOnDemand()) return [];
  const articles = await getArticles();
  const routes = nameFeedRoutes(articles, ["rss.xml", "atom.xml"]).map(({ params, props }) => {
    return { params: { ...params, form: props.feed.replace(".xml", "") }, props };
  });
  return keyed(routes, articles);
};

type Props = ReturnType<typeof nameFeedRoutes>[number]["props"];

export const GET: APIRoute<Props> = ({ props: { subject, feed } }) =>
  new Response(feedFile(subject, feed), { headers: { "Content-Type": FEED_TYPES[feed] } });
