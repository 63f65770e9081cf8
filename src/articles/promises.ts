import { type ArticleRecord, type Ledger, recordOf } from "../anchors/ledger.ts";
import { publishedOf } from "../passages/published.ts";
import { type Article, headlineDigest } from "./article.ts";
import { problemAt, type Reading } from "./read-article.ts";

/** Finds slugs that were published and lead nowhere now, and former ones that another article has. */
export function checkSlugs(readings: readonly Reading[], ledger: Ledger): string[] {
  const articles = readings.flatMap(({ article }) => article ?? []);
  const slugs = new Set(readings.map(({ path }) => path.replace(/^.*\/|\.[^.]*$/g, "")));
  const former = new Set(articles.flatMap(({ frontMatter }) => frontMatter.formerly));
  const problems: string[] = [];
  for (const { path, article } of readings) {
    for (const slug of article?.frontMatter.formerly ?? []) {
      if (!slugs.has(slug)) continue;
      const message = `The former slug “${slug}” is the address of an article. Take it out of “formerly:”.`;
      problems.push(problemAt(path, 1, 1, message, "formerly-taken"));
    }
  }
  for (const [slug, record] of ledger) {
    for (const gone of [slug, ...record.formerly]) {
      if (slugs.has(gone) || former.has(gone)) continue;
      const heir = heirOf(record, articles, ledger);
      const advice =
        heir === undefined
          ? "Restore the file."
          : `The nearest is content/articles/${heir.slug}.md: write into its front matter the line “formerly: [${[...heir.frontMatter.formerly, gone].join(", ")}]”.`;
      const message = `An article was published at “${gone}”, and nothing stands there any more. ${advice}`;
      problems.push(problemAt(`content/articles/${gone}.md`, 1, 1, message, "slug-gone"));
    }
  }
  return problems;
}

/** The new article with the same words, or else with the most passages of the lost one. */
function heirOf(
  { body, passages }: ArticleRecord,
  articles: readonly Article[],
  ledger: Ledger,
): Article | undefined {
  const digests = new Set(passages.map(({ digest }) => digest));
  const shared = (article: Article) =>
    article.digest === body
      ? Number.POSITIVE_INFINITY
      : article.passages.filter((one) => digests.has(publishedOf(one).digest)).length;
  const [best] = articles
    .filter(({ slug }) => !ledger.has(slug))
    .sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 1 ? best : undefined;
}

/** Notices of articles that the ledger does not have as they are now. */
export function unrecorded(readings: readonly Reading[], ledger: Ledger): string[] {
  return readings.flatMap(({ path, article }) => {
    if (article === undefined) return [];
    const before = ledger.get(article.slug);
    if (JSON.stringify(before) === JSON.stringify(recordFor(article, ledger))) return [];
    const what = before === undefined ? "is not recorded" : "changed since it was recorded";
    const message = `The article ${what}, so its addresses are not guarded. Run “npm run anchors” when you publish it.`;
    return [problemAt(path, 1, 1, message, "not-recorded")];
  });
}

/** What the ledger is to hold of an article: what it has now, and all it ever had. */
export function recordFor(article: Article, ledger: Ledger): ArticleRecord {
  const { slug, frontMatter, passages, digest } = article;
  const before = recordOf(ledger, slug, frontMatter.formerly);
  const now = passages.map(publishedOf);
  const live = new Set(now.map(({ id }) => id));
  const known = before ? [...before.passages, ...before.former] : [];
  return {
    headline: headlineDigest(frontMatter),
    ...{ body: digest, updated: frontMatter.updated ?? null },
    corrections: frontMatter.corrections.length,
    formerly: [...new Set([...(before?.formerly ?? []), ...frontMatter.formerly])],
    passages: now,
    former: known.filter(({ id }) => !live.has(id)),
  };
}

/** The ledger as it is to be after all articles were published as they are now. */
export function ledgerOf(readings: readonly Reading[], ledger: Ledger): Ledger {
  const articles = readings.flatMap(({ article }) => article ?? []);
  return new Map(articles.map((article) => [article.slug, recordFor(article, ledger)]));
}
