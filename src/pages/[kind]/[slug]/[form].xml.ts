import type { APIRoute } from "astro";
import { getArticles } from "../../../articles/get-articles.ts";
import { madeDirectly } from "../../../cache/direct-pages.ts";
import { feedFile } from "../../../feeds/feed.ts";
import { keyed } from "../../../lists/keyed.ts";
import { nameFeedRoutes } from "../../../lists/name-feeds.ts";
import { isOnDemand } from "../../../on-demand/is-on-demand.ts";
import { FEED_TYPES } from "../../../urls.ts";

/** The feeds of speakers and of sources as RSS and as Atom. Where there is a worker, it makes them of `feed.json`. */
export const getStaticPaths = async () => {
  if (isOnDemand()) return [];
  const articles = await getArticles();
  const all = nameFeedRoutes(articles, ["rss.xml", "atom.xml"]).map(({ params, props }) => {
    return { params: { ...params, form: props.feed.replace(".xml", "") }, props };
  });
  return madeDirectly(keyed(all, articles), addressOf, make);
};

type Props = ReturnType<typeof nameFeedRoutes>[number]["props"];

const addressOf = ({ props: { subject, feed } }: { props: Props }) => `${subject.page}${feed}`;

const make = ({ subject, feed }: Props) => feedFile(subject, feed);

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(make(props), { headers: { "Content-Type": FEED_TYPES[props.feed] } });
