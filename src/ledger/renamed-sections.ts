import type { Passage } from "../passages/passage.ts";
import type { Published } from "./published.ts";

/**
 * For each section that is gone, the new one that has most of its paragraphs: its heading was written anew.
 *
 * @param gone the lost passages
 * @param published what was published, in reading order
 * @param passages the passages of the text as it is now
 * @returns e.g. for `#what-happens-next` the section `#the-next-steps`; nothing for other passages
 */
export function renamedSections(
  gone: readonly Published[],
  published: readonly Published[],
  passages: readonly Passage[],
): Map<Published, Passage> {
  const known = new Set(published.map(({ id }) => id));
  const sectionOf = new Map<string, string>();
  const added = new Map<string, Passage>();
  for (const passage of passages) {
    if (passage.kind === "paragraph") sectionOf.set(passage.id, passage.section);
    if (passage.kind === "section" && !known.has(passage.id)) added.set(passage.id, passage);
  }
  const renamed = new Map<Published, Passage>();
  for (const section of gone.filter(({ kind }) => kind === "section")) {
    const own = paragraphsBelow(section, published);
    const counts = new Map<string, number>();
    for (const { id } of own) {
      const now = sectionOf.get(id);
      if (now !== undefined) counts.set(now, (counts.get(now) ?? 0) + 1);
    }
    const [most] = [...counts].find(([, count]) => 2 * count > own.length) ?? [];
    const heading = added.get(most ?? "");
    if (heading !== undefined) renamed.set(section, heading);
  }
  return renamed;
}

function paragraphsBelow(section: Published, published: readonly Published[]): Published[] {
  const behind = published.slice(published.indexOf(section) + 1);
  const end = behind.findIndex(({ kind }) => kind === "section");
  return behind.slice(0, end === -1 ? undefined : end).filter(({ kind }) => kind === "paragraph");
}
