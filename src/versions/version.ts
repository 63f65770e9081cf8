import { z } from "zod";
import { digestOf, headlineDigest } from "../ledger/published.ts";
import type { Passage } from "../passages/passage.ts";
import { INTRODUCTION } from "../passages/wrap-sections.ts";

const block = z.tuple([z.enum(["section", "paragraph"]), z.string().min(1), z.string()]);
const schema = z.strictObject({
  recorded: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/),
  digest: z.string().regex(/^[\w-]{11}$/),
  title: z.string(),
  description: z.string(),
  /** Of the words that stand in the file; files of before this was recorded have none. */
  words: z
    .string()
    .regex(/^[\w-]{11}$/)
    .optional(),
  blocks: z.array(block),
});

/** A heading or a paragraph of a version: its kind, its id and its words. */
export type VersionBlock = z.infer<typeof block>;

/** The words of an article as they were published at some time. */
export interface Version extends Omit<z.infer<typeof schema>, "words"> {
  /** When it was recorded, e.g. `2025-03-19T07:00:00+08:00`. */
  recorded: string;
  /** Changes with any change of the headline, the standfirst or the text, e.g. `q83vEjRWeJA`. */
  digest: string;
}

/** What a version is made of. */
interface VersionedArticle {
  frontMatter: { title: string; description?: string | undefined };
  passages: readonly Passage[];
  /** Of the words of the text. */
  digest: string;
}

/** The digest of the version that an article is now. */
export function versionDigest({ frontMatter, digest }: VersionedArticle): string {
  return digestOf(`${headlineDigest(frontMatter)} ${digest}`);
}

/**
 * The version that an article is now.
 *
 * @param recorded the present time, e.g. `2025-03-19T07:00:00+08:00`
 */
export function versionOf(article: VersionedArticle, recorded: string): Version {
  const { title, description = "" } = article.frontMatter;
  const blocks = article.passages.flatMap(({ kind, id, exact }): VersionBlock[] =>
    // No word of the article: the interface may say it otherwise tomorrow.
    (kind === "section" && id !== INTRODUCTION.id) || kind === "paragraph"
      ? [[kind, id, exact]]
      : [],
  );
  return { recorded, digest: versionDigest(article), title, description, blocks };
}

/** A version as it is written, a heading or paragraph a line, with a digest of the words in it. */
export function printVersion(version: Version): string {
  const { recorded, digest, title, description, blocks } = version;
  const facts = { recorded, digest, title, description, words: wordsDigest(version) };
  const lines = Object.entries(facts).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value)}`,
  );
  const list = blocks.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  return `{\n${[...lines, `  "blocks": [${list === "" ? "" : `\n${list}\n  `}]`].join(",\n")}\n}\n`;
}

/**
 * Reads what is written in a version’s file.
 *
 * @returns `damaged` for text that is no version, `edited` for one whose words are not those that were recorded
 */
export function parseVersion(text: string): Version | "damaged" | "edited" {
  try {
    const { words, ...version } = schema.parse(JSON.parse(text));
    return words === undefined || words === wordsDigest(version) ? version : "edited";
  } catch {
    return "damaged";
  }
}

/** Of a version’s words in their blocks: its own digest is of the whole text, which blocks are only the parts of. */
function wordsDigest({ title, description, blocks }: Omit<Version, "recorded" | "digest">): string {
  return digestOf(JSON.stringify([title, description, blocks]));
}
