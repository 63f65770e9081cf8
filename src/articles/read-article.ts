import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { checkMoves, checkRecord } from "../anchors/check-record.ts";
import { type ArticleRecord, type Ledger, recordOf } from "../anchors/ledger.ts";
import { addImage, type InternalLink } from "../markdown/addresses.ts";
import { hasConflictMarkers } from "../markdown/conflict-markers.ts";
import { pipeline } from "../markdown/pipeline.ts";
import { type Article, headlineDigest } from "./article.ts";
import { countWords } from "./count-words.ts";
import type { FrontMatter } from "./front-matter.ts";
import { type FormerSlug, readFrontMatter } from "./read-front-matter.ts";

/** What came of reading one file: an article, or the problems that kept it from being one. */
export interface Reading {
  /** From the project's root, e.g. `content/articles/japan-ambassador.md`. */
  path: string;
  article: Article | undefined;
  /** Slugs it was published under before; `undefined` where the front matter cannot be read. */
  formerly: FormerSlug[] | undefined;
  /** Links and images on this site; whether they lead anywhere shows in `checkFolder`. */
  internalLinks: InternalLink[];
  /** As printed: `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** What the editor may want to settle, in the same form; the article is shown without it. */
  notices: string[];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The name of a folder and of files beside it, which most file systems limit to 255 bytes. */
const LONGEST_SLUG = 150;

/**
 * Reads one article file.
 *
 * @param path the file, from the project's root, e.g. `content/articles/japan-ambassador.md`
 * @param bytes what the file holds
 * @param today the date after which nothing can have been published, e.g. `2025-03-19`
 * @param ledger what was published, and is to be kept
 */
export function readArticle(
  path: string,
  bytes: Uint8Array,
  today: string,
  ledger: Ledger = new Map(),
): Reading {
  const file = new VFile({ path });
  const slug = file.stem ?? "";
  if (!SLUG.test(slug)) {
    file.message(
      `The file name “${slug}” cannot be an address. Use lower-case letters a to z, digits and single hyphens.`,
      { place: { line: 1, column: 1 }, ruleId: "slug-invalid" },
    );
  }
  if (slug.length > LONGEST_SLUG && !ledger.has(slug)) {
    file.message(
      `The file name has ${slug.length} characters. Use at most ${LONGEST_SLUG}, for it is the article’s address.`,
      { place: { line: 1, column: 1 }, ruleId: "slug-long" },
    );
  }
  const text = decode(bytes, file);
  if (text === undefined || hasConflictMarkers(text, file)) {
    return reading(file, undefined, undefined);
  }

  file.value = text;
  const { frontMatter, body, placeOfEntry, formerly } = readFrontMatter(file, today);
  file.value = body;
  if (body.trim() === "") {
    file.message("The article has no text. Write it below the front matter.", {
      place: { line: body.split("\n").length, column: 1 },
      ruleId: "body-empty",
    });
  }
  file.data.speakers = (frontMatter?.speakers ?? []).map(({ role, ...speaker }) =>
    role === undefined ? speaker : { ...speaker, role },
  );
  file.data.placeOfEntry = placeOfEntry;
  file.data.overrides = {
    attributions: frontMatter?.attributions ?? {},
    notQuotations: frontMatter?.notQuotations ?? [],
  };
  const record = recordOf(ledger, slug, frontMatter?.formerly ?? []);
  const { moved = {}, retired = {} } = frontMatter ?? {};
  file.data.published = record ? [...record.passages, ...record.former] : [];
  file.data.settled = { moved, retired };
  pipeline.processSync(file);
  const image = frontMatter?.image?.src;
  if (image !== undefined) addImage(file, image, placeOfEntry("image", "src"));
  if (frontMatter !== undefined) checkPromises(file, frontMatter, record, placeOfEntry);
  if (frontMatter === undefined || file.messages.some(isProblem)) {
    return reading(file, undefined, formerly);
  }

  const { sections = [], passages = [], body: digest = "" } = file.data;
  const wordCount = countWords(passages, frontMatter.lang);
  const html = String(file);
  const article = { slug, frontMatter, html, sections, passages, digest, wordCount };
  return reading(file, article, formerly);
}

/** Reports what was published and does not stand any more, at the entry of the front matter for it. */
function checkPromises(
  file: VFile,
  frontMatter: FrontMatter,
  record: ArticleRecord | undefined,
  placeOfEntry: (list: string, entry: string) => { line: number; column: number },
): void {
  const { updated, corrections, moved, retired } = frontMatter;
  const present = {
    headline: headlineDigest(frontMatter),
    ...{ body: file.data.body ?? "", updated: updated ?? null, corrections: corrections.length },
    ...{ passages: file.data.passages ?? [], settled: { moved, retired } },
  };
  const breaches = [...(record ? checkRecord(record, present) : []), ...checkMoves(present)];
  for (const { message, rule, entry } of breaches) {
    const place = entry ? placeOfEntry(entry.list, entry.key) : { line: 1, column: 1 };
    file.message(message, { place, ruleId: rule });
  }
}

function reading(
  file: VFile,
  article: Article | undefined,
  formerly: FormerSlug[] | undefined,
): Reading {
  const messages = [...file.messages].sort(
    (a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1),
  );
  const printed = (some: VFileMessage[]) =>
    some.map((m) =>
      problemAt(file.path, m.line ?? 1, m.column ?? 1, m.reason, m.ruleId ?? "markdown"),
    );
  return {
    path: file.path,
    ...{ article, formerly },
    internalLinks: file.data.internalLinks ?? [],
    problems: printed(messages.filter(isProblem)),
    notices: printed(messages.filter((message) => !isProblem(message))),
  };
}

/** An info has no `fatal`; see https://github.com/vfile/vfile-message. */
function isProblem(message: VFileMessage): boolean {
  return message.fatal !== undefined && message.fatal !== null;
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
