import { headlineDigest, publishedOf } from "../ledger/published.ts";
import { printRecord } from "../ledger/read-record.ts";
import { type ArticleRecord, type Ledger, publishedIn, recordOf } from "../ledger/record.ts";
import { grouped } from "../passages/grouped.ts";
import type { Article } from "./article.ts";
import { slugOf } from "./article-files.ts";
import { problemAt } from "./file-problems.ts";
import type { Reading, RecordedReading } from "./read-article.ts";

/**
 * The records that each file must keep to: the one of its slug, and those of slugs without a file, of
 * which it may say that they are former ones of its own. Of two files with one slug, neither must
 * keep to its record: the shared slug is the only thing wrong with them.
 *
 * @param paths every file of the archive, e.g. `["content/articles/harbour-minister.md"]`
 */
export function recordsFor(paths: readonly string[], ledger: Ledger): (path: string) => Ledger {
  const files = grouped(paths, (path) => [slugOf(path)]);
  const lost = [...ledger].filter(([slug]) => !files.has(slug));
  return (path) => {
    const slug = slugOf(path);
    const own = files.get(slug)?.length === 1 ? ledger.get(slug) : undefined;
    return new Map(own === undefined ? lost : [[slug, own], ...lost]);
  };
}

/** Finds slugs that were published and lead nowhere now, and former ones that another article has. */
export function checkSlugs(readings: readonly Reading[], ledger: Ledger): string[] {
  const slugs = new Set(readings.map(({ path }) => slugOf(path)));
  const former = new Map<string, string>();
  const problems: string[] = [];
  for (const { path, formerly = [] } of readings) {
    for (const { slug, line, column } of formerly) {
      // Its own slug is reported where the front matter is read.
      if (slug === slugOf(path)) continue;
      const owner = former.get(slug) ?? path;
      const message = slugs.has(slug)
        ? `The former slug “${slug}” is the address of an article. Take it out of “formerly:”.`
        : `The former slug “${slug}” is one of ${owner} already. Take it out of one of them.`;
      if (slugs.has(slug) || former.has(slug)) {
        problems.push(problemAt(path, line, column, message, "formerly-taken"));
      }
      former.set(slug, owner);
    }
  }
  // What cannot be read may have any slug as a former one.
  if (readings.some(({ formerly }) => formerly === undefined)) return problems;
  for (const [slug, record] of ledger) {
    for (const gone of new Set([slug, ...record.formerly])) {
      if (slugs.has(gone) || former.has(gone)) continue;
      const likely = likelySuccessor(record, readings, ledger);
      const advice =
        likely === undefined
          ? "Restore the file; to take the article back, write “withdrawn: The reason” into it."
          : `The nearest is content/articles/${likely.slug}.md: write into its front matter the line “formerly: [${[...likely.frontMatter.formerly, gone].join(", ")}]”.`;
      const message = `An article was published at “${gone}”, and nothing is there now. ${advice}`;
      problems.push(problemAt(`content/articles/${gone}.md`, 1, 1, message, "slug-gone"));
    }
  }
  return problems;
}

/** The new article with the same words, or else with the most passages of the lost one. */
function likelySuccessor(
  { body, passages }: ArticleRecord,
  readings: readonly Reading[],
  ledger: Ledger,
): Article | undefined {
  const digests = new Set(passages.map(({ digest }) => digest));
  const shared = (article: Article) =>
    article.digest === body
      ? Number.POSITIVE_INFINITY
      : article.passages.filter((one) => digests.has(publishedOf(one).digest)).length;
  const [best] = readings
    .filter(({ path }) => !ledger.has(slugOf(path)))
    .flatMap(({ article }) => (article ? [{ article, count: shared(article) }] : []))
    .sort((a, b) => b.count - a.count);
  return best !== undefined && best.count > 1 ? best.article : undefined;
}

/** Whether the ledger has an article as it is now. */
export function isRecorded(article: Article | undefined, ledger: Ledger): boolean {
  if (article === undefined) return true;
  const before = ledger.get(article.slug);
  return before !== undefined && printRecord(before) === printRecord(recordFor(article, ledger));
}

/** Notices of articles that the ledger does not have as they are now. */
export function unrecorded(readings: readonly RecordedReading[], ledger: Ledger): string[] {
  return readings.flatMap(({ path, isRecorded }) => {
    if (isRecorded) return [];
    const what = ledger.has(slugOf(path)) ? "changed since it was recorded" : "is not recorded";
    const message = `The article ${what}, so its addresses are not guarded. Run “npm run anchors” when you publish it.`;
    return [problemAt(path, 1, 1, message, "not-recorded")];
  });
}

/** What the ledger is to hold of an article: what it has now, and all it ever had. */
function recordFor(article: Article, ledger: Ledger): ArticleRecord {
  const { slug, frontMatter, passages, digest } = article;
  const before = recordOf(ledger, slug, frontMatter.formerly);
  const now = passages.map(publishedOf);
  const live = new Set(now.map(({ id }) => id));
  const known = publishedIn(before);
  const formerSlugs = [...new Set([...(before?.formerly ?? []), ...frontMatter.formerly])];
  // The words are to be the same should the article come back, and its ids keep their order.
  if (frontMatter.withdrawn !== undefined && before !== undefined)
    return { ...before, formerly: formerSlugs };
  return {
    headline: headlineDigest(frontMatter),
    body: digest,
    updated: frontMatter.updated ?? null,
    corrections: frontMatter.corrections.length,
    formerly: formerSlugs,
    passages: now,
    former: known.filter(({ id }) => !live.has(id)),
  };
}

/** The ledger once all articles are published as they are now. */
export function ledgerOf(readings: readonly Reading[], ledger: Ledger): Ledger {
  const articles = readings.flatMap(({ article }) => article ?? []);
  return new Map(articles.map((article) => [article.slug, recordFor(article, ledger)]));
}
