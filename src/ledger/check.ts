import { compareDates } from "../dates.ts";
import { naturalId } from "../passages/ids.ts";
import type { Settled } from "../passages/moves.ts";
import type { Passage } from "../passages/passage.ts";
import { nearest } from "./nearest.ts";
import type { Published } from "./published.ts";
import { type ArticleRecord, publishedIn } from "./record.ts";
import { renamedSections } from "./renamed-sections.ts";

/** An article as it is now, as far as it was promised to stay. */
export interface Present {
  headline: string;
  body: string;
  updated: string | null;
  corrections: number;
  passages: readonly Passage[];
  settled: Settled;
}

/** What breaks a promise; `entry` is the one of the front matter that it is about. */
export interface Breach {
  rule: string;
  message: string;
  entry?: { list: "moved" | "retired"; key: string };
  /** The passage that is gone, if that is what it is about. */
  lost?: Published;
}

/** Finds published ids that lead nowhere now, and words that changed without a word about it. */
export function checkRecord(record: ArticleRecord, present: Present): Breach[] {
  const { passages, settled } = present;
  const published = publishedIn(record);
  const live = new Set(passages.map(({ id }) => id));
  const isSettled = (id: string) =>
    Object.hasOwn(settled.moved, id) || Object.hasOwn(settled.retired, id);
  const gone = published.filter(({ id }) => !live.has(id) && !isSettled(id));
  const following = inNewParagraph(gone, published, passages);
  const told = gone.filter((one) => !following.has(one));
  const likely = new Map([
    ...nearest(told, published, passages),
    ...renamedSections(told, published, passages),
  ]);
  const breaches = told.map((one): Breach => {
    return { rule: "anchor-gone", message: goneMessage(one, likely.get(one)), lost: one };
  });
  const isSame = present.body === record.body && present.headline === record.headline;
  if (!isSame && !isDeclared(record, present)) {
    const what = present.body === record.body ? "headline or the standfirst" : "words";
    breaches.push({ rule: "words-changed", message: changedMessage(what, record, present) });
  }
  return breaches;
}

/**
 * What is wrong and what to do where a published passage is gone.
 *
 * @param likely the passage that stands for it now, if one does
 * @param elsewhere the slug of the article that has that one, e.g. `ferries`; none for the same article
 */
export function goneMessage(one: Published, likely?: Passage, elsewhere?: string): string {
  const write = "write into the front matter, below “moved:”, the line";
  const [where, to] = elsewhere
    ? [`It stands in the article “${elsewhere}” now, as`, `${elsewhere}#${likely?.id}`]
    : ["The nearest is", likely?.id];
  const advice =
    likely === undefined
      ? `Nothing like it is left. If something stands for it, ${write} “  ${one.id}: its id now”.`
      : `${where} “${opening(likely.exact)}”: ${write} “  ${one.id}: ${to}”.`;
  return `The ${one.kind} “#${one.id}” was published, and nothing stands at it any more. ${advice} If nothing stands for it, write below “retired:” the line “  ${one.id}: the reason”.`;
}

/**
 * The quotations and figures of lost paragraphs whose first words stand in a new paragraph: they have their
 * ids again once the front matter says that the paragraph moved there.
 */
function inNewParagraph(
  gone: readonly Published[],
  published: readonly Published[],
  passages: readonly Passage[],
): Set<Published> {
  const known = new Set(published.map(({ id }) => id));
  const lost = new Set(gone.map(({ id }) => id));
  const words = new Set<string>();
  for (const one of passages) {
    if (one.kind !== "quotation" && one.kind !== "figure") continue;
    const [beginning] = one.kind === "figure" ? [one.span] : one.spans;
    if (known.has(one.id) || known.has(beginning?.paragraph ?? "")) continue;
    words.add(naturalId(one.kind, one.exact));
  }
  const isThere = ({ id }: Published) => words.has(id) || words.has(id.replace(/-\d+$/, ""));
  const following = new Set<Published>();
  let paragraph = "";
  for (const one of published) {
    if (one.kind === "section" || one.kind === "paragraph") paragraph = one.id;
    else if (lost.has(paragraph) && isThere(one)) following.add(one);
  }
  return following;
}

/** Whether the article says that it was changed since it was recorded. */
function isDeclared(
  record: Pick<ArticleRecord, "updated" | "corrections">,
  { updated, corrections }: Pick<Present, "updated" | "corrections">,
): boolean {
  const isNewer =
    updated !== null && (record.updated === null || compareDates(updated, record.updated) > 0);
  return isNewer || corrections > record.corrections;
}

function changedMessage(
  what: string,
  before: Pick<ArticleRecord, "updated">,
  { updated }: Pick<Present, "updated">,
): string {
  const isStale = updated !== null && before.updated !== null;
  const why = isStale
    ? `“updated” (${shown(updated)}) is not later than the last recorded change (${shown(before.updated ?? "")})`
    : "nothing says so";
  const write = isStale
    ? "write the present day and time into “updated:”"
    : "write the day into “updated:”, with the time if it is the day of the last update";
  return `The ${what} of the article changed since it was published, and ${why}. Restore them, or ${write}, or add what was corrected to “corrections:” as “- { date: YYYY-MM-DD, text: What was wrong }”.`;
}

/** A date with its time, if it has one, without seconds and offset, e.g. `2025-03-19 07:00`. */
function shown(date: string): string {
  return date.slice(0, "2025-03-19T07:00".length).replace("T", " ");
}

/** The first words of a passage, to know it by. */
function opening(words: string): string {
  const first = words.split(" ").slice(0, 8).join(" ");
  return first === words ? words : `${first} …`;
}
