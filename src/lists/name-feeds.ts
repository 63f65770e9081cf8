import type { Article } from "../articles/article.ts";
import type { FeedName } from "../feeds/feed.ts";
import { FEED_LENGTH, type FeedSubject } from "../feeds/json-feed.ts";
import { lists } from "../interface/words.ts";
import { SITE } from "../site.ts";
import { FEED_NAMES, urls } from "../urls.ts";
import { sourcesIn } from "./names.ts";
import { quotationsIn } from "./quotation-lists.ts";
import { quotationsBySpeaker } from "./quotations-by-speaker.ts";

/** What the feed of a name is called, e.g. `Ada Roe – The Passage Reader`. */
export const feedTitle = (name: string): string => `${name} – ${SITE.name}`;

/**
 * The feeds of every speaker and every source, each in the forms that are wanted: the newest articles that quote somebody, or that a
 * source published first. There are many, so that each has no more with it than what is in it.
 *
 * @param articles newest first
 */
export function nameFeedRoutes(
  articles: readonly Article[],
  forms: readonly FeedName[] = FEED_NAMES,
) {
  const speakers = quotationsBySpeaker(quotationsIn(articles)).flatMap(({ slug, name, groups }) =>
    slug === undefined || name === undefined
      ? []
      : { kind: "speakers" as const, slug, name, own: groups.map(({ article }) => article) },
  );
  const sources = sourcesIn(articles).map(({ slug, name, articles: own }) => {
    return { kind: "sources", slug, name, own } as const;
  });
  return [...speakers, ...sources].flatMap(({ kind, slug, name, own }) => {
    const isSource = kind === "sources";
    const subject: FeedSubject = {
      title: feedTitle(name),
      description: isSource ? lists.articlesOf(name) : lists.speakerWhat(name),
      page: isSource ? urls.name("sources", slug) : urls.speaker(slug),
      articles: own.slice(0, FEED_LENGTH),
    };
    return forms.map((feed) => ({ params: { kind, slug }, props: { subject, feed } }));
  });
}
