import { VFile } from "vfile";
import { pipeline } from "../markdown/pipeline.ts";
import type { InternalLink } from "../markdown/rehype-internal-links.ts";
import { ABOUT, type Article, aboutNotes } from "./article.ts";
import { readFrontMatter } from "./read-front-matter.ts";

/** What came of reading one file: an article, or the problems that kept it from being one. */
export interface Reading {
  /** From the project's root, e.g. `content/articles/japan-ambassador.md`. */
  path: string;
  article: Article | undefined;
  /** Links in the body that lead to this site; whether they lead anywhere shows in `checkFolder`. */
  internalLinks: InternalLink[];
  /** As printed: `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads one article file.
 *
 * @param path the file, from the project's root, e.g. `content/articles/japan-ambassador.md`
 * @param bytes what the file holds
 * @param today the date after which nothing can have been published, e.g. `2025-03-19`
 */
export function readArticle(path: string, bytes: Uint8Array, today: string): Reading {
  const file = new VFile({ path });
  const slug = file.stem ?? "";
  if (!SLUG.test(slug)) {
    file.message(
      `The file name “${slug}” cannot be an address. Use lower-case letters a to z, digits and single hyphens.`,
      { place: { line: 1, column: 1 }, ruleId: "slug-invalid" },
    );
  }
  const text = decode(bytes, file);
  if (text === undefined) return reading(file, undefined);

  file.value = text;
  const { frontMatter, body } = readFrontMatter(file, today);
  file.value = body;
  if (body.trim() === "") {
    file.message("The article has no text. Write it below the front matter.", {
      place: { line: body.split("\n").length, column: 1 },
      ruleId: "body-empty",
    });
  }
  pipeline.processSync(file);
  if (frontMatter === undefined || file.messages.length > 0) return reading(file, undefined);

  const { sections = [], passages = [] } = file.data;
  const about = aboutNotes(frontMatter).map((note) => ({
    kind: "paragraph" as const,
    id: ABOUT.id,
    section: ABOUT.title,
    text: note,
  }));
  const wordCount = countWords(body, frontMatter.lang);
  const html = String(file);
  return reading(file, {
    slug,
    frontMatter,
    html,
    sections,
    passages: [...passages, ...about],
    wordCount,
  });
}

function reading(file: VFile, article: Article | undefined): Reading {
  const problems = [...file.messages]
    .sort((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1))
    .map((m) => problemAt(file.path, m.line ?? 1, m.column ?? 1, m.reason, m.ruleId ?? "markdown"));
  return { path: file.path, article, internalLinks: file.data.internalLinks ?? [], problems };
}

/** @returns e.g. `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)` */
export function problemAt(
  path: string,
  line: number,
  column: number,
  sentence: string,
  rule: string,
): string {
  return `${path}:${line}:${column} ${sentence} (${rule})`;
}

/** UTF-8 or nothing: a wrong guess at the encoding would change the author’s words. */
function decode(bytes: Uint8Array, file: VFile): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Decoded with marks in place of what could not be read, the text shows where that is.
    const [before = ""] = new TextDecoder().decode(bytes).split("\uFFFD", 1);
    const lines = before.split("\n");
    file.message("The file is not UTF-8 text from here on. Save it with the encoding UTF-8.", {
      place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
      ruleId: "file-not-utf-8",
    });
    return undefined;
  }
}

/** Counts words as the language divides them, so that Chinese or Thai text has words too. */
function countWords(text: string, lang: string): number {
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    if (isWordLike) count++;
  }
  return count;
}
