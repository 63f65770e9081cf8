import { goneMessage } from "../ledger/check.ts";
import { foundElsewhere } from "../ledger/found-elsewhere.ts";
import { type Ledger, recordOf } from "../ledger/record.ts";
import { slugOf } from "./article-files.ts";
import { problemAt } from "./file-problems.ts";
import type { Reading } from "./read-article.ts";

/**
 * What to say of lost passages that stand in another article now, as after an article was split.
 *
 * @param readings every file that is shown
 * @returns the problems by those that name no other article, as printed; none where nothing is lost
 */
export function movedElsewhere(readings: readonly Reading[], ledger: Ledger): Map<string, string> {
  const better = new Map<string, string>();
  const losing = readings.filter(({ lost }) => lost !== undefined);
  if (losing.length === 0) return better;
  const articles = readings.flatMap(({ article, preview = article }) => preview ?? []);
  const others = articles.map(({ slug, passages, frontMatter }) => {
    return { slug, passages, record: recordOf(ledger, slug, frontMatter.formerly) };
  });
  for (const { path, lost = [], formerly = [] } of losing) {
    const slug = slugOf(path);
    const record = recordOf(
      ledger,
      slug,
      formerly.map((one) => one.slug),
    );
    if (record === undefined) continue;
    const found = foundElsewhere(
      new Set(lost.map(({ passage }) => passage.id)),
      record,
      others.filter((other) => other.slug !== slug),
    );
    for (const { passage, problem } of lost) {
      const place = found.get(passage.id);
      if (place === undefined) continue;
      const message = goneMessage(passage, place.passage, place.slug);
      better.set(problem, problemAt(path, 1, 1, message, "anchor-gone"));
    }
  }
  return better;
}
