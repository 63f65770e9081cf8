import type { APIRoute } from "astro";
import { getArticles } from "../../../articles/get-articles.ts";
import { madeDirectly } from "../../../cache/direct-pages.ts";
import { feedFile } from "../../../feeds/feed.ts";
import { keyed } from "../../../lists/keyed.ts";
import { nameFeedRoutes } from "../../../lists/name-feeds.ts";
import { FEED_TYPES } from "../../../urls.ts";

/** The feeds of speakers and of sources as JSON Feed. */
export const getStaticPaths = async () => {
  const articles = await getArticles();
  const routes = keyed(nameFeedRoutes(articles, ["feed.json"]), articles);
  return madeDirectly(routes, addressOf, make);
};

type Props = ReturnType<typeof nameFeedRoutes>[number]["props"];

const addressOf = ({ props: { subject, feed } }: { props: Props }) => `${subject.page}${feed}`;

const make = ({ subject, feed }: Props) => feedFile(subject, feed);

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(make(props), { headers: { "Content-Type": FEED_TYPES[props.feed] } });
