import type { VFile } from "vfile";
import type { Ledger } from "../ledger/record.ts";
import { renamedSections } from "../ledger/renamed-sections.ts";
import { type SharedIds, sharedIds } from "../ledger/shared-ids.ts";
import type { Passage } from "../passages/passage.ts";
import type { FormerSlug } from "./read-front-matter.ts";

/** So many ids are named, with the lines to write for them. */
const NAMED_IDS = 5;

/**
 * Reports former slugs whose links would lead to other words, at their entry below `formerly`: the ids of merged
 * articles are in one space, and where both had one, `moved` cannot tell which of them a link means.
 *
 * @param file after the pipeline has read it, e.g. `content/articles/harbour.md`
 * @param formerly the slugs that the article says to have had, e.g. `ferry` in line 6
 * @param ledger what was published of all of these
 */
export function checkMerged(file: VFile, formerly: readonly FormerSlug[], ledger: Ledger): void {
  const slug = file.stem ?? "";
  const slugs = formerly.map((one) => one.slug);
  for (const shared of sharedIds(ledger, slug, slugs)) {
    const place = formerly.find((one) => one.slug === shared.former) ?? formerly[0];
    const message = messageOf(slug, shared, file.data.passages ?? []);
    file.message(message, { place, ruleId: "formerly-ids" });
  }
}

function messageOf(slug: string, shared: SharedIds, present: readonly Passage[]): string {
  const { former, slug: other, passages, published } = shared;
  const now = renamedSections(passages, published, present);
  const named = passages.slice(0, NAMED_IDS);
  const more = passages.length - named.length;
  const ids = `${named.map(({ id }) => `“#${id}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const lines = named.map((one) => `“  ${one.id}: ${slug}#${now.get(one)?.id ?? "its id now"}”`);
  return `The articles “${former}” and “${other}” were both published with ${ids}, each for other words, so links to “${former}” would lead to the wrong ones. Take “${former}” out of “formerly:”, restore content/articles/${former}.md, and write into its front matter “withdrawn: Where its text is now” and below “moved:” the line ${lines.join(" and ")} for each passage that moved; “Withdraw” and “Split” in the README say more.`;
}
