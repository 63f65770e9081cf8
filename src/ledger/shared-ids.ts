import { UNTITLED_SECTIONS } from "../passages/wrap-sections.ts";
import { isSameText, type Published } from "./published.ts";
import { type ArticleRecord, type Ledger, publishedIn } from "./record.ts";

/** The ids that an article and one that it takes the place of both had, each for something else. */
export interface SharedIds {
  /** The former slug, e.g. `ferry`. */
  former: string;
  /** The slug under which the other passages with these ids are recorded, e.g. `harbour`. */
  slug: string;
  /** The passages of the former slug. */
  passages: Published[];
  /** All that was published at the former slug, in reading order. */
  published: Published[];
}

/**
 * Finds former slugs of an article whose links would lead to other words, as when two articles with the heading
 * “Costs” are merged: an address `#costs` leads to one of them only.
 *
 * @param slug the article’s own, e.g. `harbour`
 * @param formerly those that it says to have had, e.g. `["ferry"]`
 * @returns e.g. the section `costs` of `ferry`; nothing where records are of one article, as after a merge of branches
 */
export function sharedIds(ledger: Ledger, slug: string, formerly: readonly string[]): SharedIds[] {
  const slugs = [...new Set([slug, ...formerly])].filter((one) => ledger.has(one));
  const owners = new Map<string, { slug: string; record: ArticleRecord; one: Published }>();
  return slugs.flatMap((former) => {
    const record = ledger.get(former);
    const published = publishedIn(record);
    const passages = published.filter((one) => {
      const owner = owners.get(one.id);
      return owner && record && !isSamePassage(one, record, owner.one, owner.record);
    });
    const [first] = passages.flatMap(({ id }) => owners.get(id) ?? []);
    for (const one of published) {
      if (record && !owners.has(one.id)) owners.set(one.id, { slug: former, record, one });
    }
    return first === undefined ? [] : { former, slug: first.slug, passages, published };
  });
}

function isSamePassage(
  one: Published,
  record: ArticleRecord,
  other: Published,
  otherRecord: ArticleRecord,
): boolean {
  if (isOneArticle(record, otherRecord)) return true;
  if (one.kind !== other.kind) return false;
  // Nobody wrote its heading, and it has one in every article.
  if (one.kind === "section" && UNTITLED_SECTIONS.has(one.id)) return true;
  if (one.kind === "section") {
    const words = new Set(paragraphsBelow(other, otherRecord).map(({ digest }) => digest));
    return paragraphsBelow(one, record).some(({ digest }) => words.has(digest));
  }
  // The same number may be one of something else.
  if (one.kind === "figure") return one.trace === other.trace;
  return one.digest === other.digest || isSameText(one.trace, other.trace);
}

/** Whether most paragraphs of the shorter of two articles are those of the other, corrections aside. */
function isOneArticle(a: ArticleRecord, b: ArticleRecord): boolean {
  const [shorter = [], longer = []] = [a, b]
    .map((record) => publishedIn(record).filter(({ kind }) => kind === "paragraph"))
    .sort((one, other) => one.length - other.length);
  const traces = new Map(longer.map(({ id, trace }) => [id, trace]));
  const same = shorter.filter(({ id, trace }) => isSameText(trace, traces.get(id) ?? ""));
  return 2 * same.length > shorter.length;
}

function paragraphsBelow(section: Published, { passages }: ArticleRecord): Published[] {
  const at = passages.indexOf(section);
  if (at === -1) return [];
  const behind = passages.slice(at + 1);
  const end = behind.findIndex(({ kind }) => kind === "section");
  return behind.slice(0, end === -1 ? undefined : end).filter(({ kind }) => kind === "paragraph");
}
