import type { Published } from "../passages/published.ts";

/** What was published of one article. */
export interface ArticleRecord {
  /** The digest of the headline and the standfirst. */
  headline: string;
  /** The digest of the words of the text. */
  body: string;
  /** The day of its last update when it was recorded, e.g. `2025-03-21`. */
  updated: string | null;
  /** How many corrections it had. */
  corrections: number;
  /** Slugs under which it was published before. */
  formerly: string[];
  /** Its passages, in reading order. */
  passages: Published[];
  /** Passages that it had before. */
  former: Published[];
}

/** All that was ever published, by slug. */
export type Ledger = Map<string, ArticleRecord>;

/** Where the ledger is kept, from the project’s root. */
export const LEDGER_FILE = "content/anchors.json";

/** Passages are written as short lists, in this order. */
type Line = [kind: Published["kind"], id: string, digest: string, trace: string];

/**
 * Reads the ledger.
 *
 * @param json what `content/anchors.json` holds
 * @throws when it is not JSON, e.g. after a merge that left its marks
 */
export function readLedger(json: string): Ledger {
  let data: Record<string, ArticleRecord & Record<"passages" | "former", unknown>>;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new Error(
      `${LEDGER_FILE} is not valid JSON: ${(error as Error).message}. Take it from the last commit again.`,
    );
  }
  const passages = (lines: unknown) =>
    (lines as Line[]).map(([kind, id, digest, trace]) => ({ kind, id, digest, trace }));
  return new Map(
    Object.entries(data).map(([slug, record]) => [
      slug,
      { ...record, passages: passages(record.passages), former: passages(record.former) },
    ]),
  );
}

/** Writes the ledger, a passage a line and articles by slug, so that a change shows as itself. */
export function writeLedger(ledger: Ledger): string {
  const list = (passages: Published[]) =>
    passages.length === 0
      ? "[]"
      : `[\n${passages
          .map(
            ({ kind, id, digest, trace }) => `      ${JSON.stringify([kind, id, digest, trace])}`,
          )
          .join(",\n")}\n    ]`;
  const articles = [...ledger].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = articles.map(([slug, { passages, former, ...rest }]) => {
    const facts = Object.entries(rest).map(
      ([k, v]) => `    ${JSON.stringify(k)}: ${JSON.stringify(v)}`,
    );
    const lists = [`    "passages": ${list(passages)}`, `    "former": ${list(former)}`];
    return `  ${JSON.stringify(slug)}: {\n${[...facts, ...lists].join(",\n")}\n  }`;
  });
  return entries.length === 0 ? "{}\n" : `{\n${entries.join(",\n")}\n}\n`;
}

/** The record of an article: under its slug, else under one that it had before. */
export function recordOf(
  ledger: Ledger,
  slug: string,
  formerly: readonly string[],
): ArticleRecord | undefined {
  return [slug, ...formerly].map((one) => ledger.get(one)).find((record) => record !== undefined);
}
