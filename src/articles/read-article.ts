import { VFile } from "vfile";
import { articleDates } from "../charts/article-dates.ts";
import { parseDate } from "../dates.ts";
import { checkFormer, faultOfAddress, isSlug } from "../ledger/check-settled.ts";
import { Claims } from "../ledger/match.ts";
import { digestOf } from "../ledger/published.ts";
import { type Ledger, publishedIn, recordOf } from "../ledger/record.ts";
import { addImage, addInternal, type InternalLink } from "../markdown/addresses.ts";
import { hasConflictMarkers } from "../markdown/conflict-markers.ts";
import { pipeline } from "../markdown/pipeline.ts";
import type { Place } from "../markdown/places.ts";
import { hasDeepLine } from "../markdown/remark-check-depth.ts";
import { isElsewhere, type Settled } from "../passages/moves.ts";
import type { Article } from "./article.ts";
import { checkPromises } from "./check-promises.ts";
import { countWords } from "./count-words.ts";
import { checkCharacters, decode } from "./decode.ts";
import { isProblem, printedMessages } from "./file-problems.ts";
import { checkPullQuotation } from "./pull-quotation.ts";
import { type FormerSlug, type Release, readFrontMatter, UNREADABLE } from "./read-front-matter.ts";
import { withdrawnArticle } from "./withdraw.ts";

/** What came of reading one file: an article, or the problems that kept it from being one. */
export interface Reading {
  /** From the project's root, e.g. `content/articles/harbour-minister.md`. */
  path: string;
  article: Article | undefined;
  /** What the article would be, when its only problems are broken promises about published addresses. */
  preview?: Article;
  /** Slugs it was published under before; `undefined` where the front matter cannot be read. */
  formerly: FormerSlug[] | undefined;
  release: Release;
  /** Links and images on this site; whether they lead anywhere shows in `checkFolder`. */
  internalLinks: InternalLink[];
  /** As printed: `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** What the editor may want to settle, in the same form; the article is shown without it. */
  notices: string[];
}

/** The name of a folder and of files beside it, which most file systems limit to 255 bytes. */
const LONGEST_SLUG = 150;

/**
 * Some 300,000 words. No page of that size reads well, and the time that reading the file takes would begin
 * to grow faster than its size.
 */
const LARGEST_FILE_BYTES = 2_000_000;

/**
 * Reads one article file.
 *
 * @param path the file, from the project's root, e.g. `content/articles/harbour-minister.md`
 * @param bytes what the file holds
 * @param today after which nothing can have been changed: the whole day `2025-03-19`, or the instant
 * `2025-03-19T07:00:00+08:00`
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
  const report = (message: string, ruleId: string) =>
    file.message(message, { place: { line: 1, column: 1 }, ruleId });
  if (!isSlug(slug)) {
    report(
      `The file name “${slug}” cannot be an address. Use lower-case letters a to z, digits and single hyphens.`,
      "slug-invalid",
    );
  }
  if (slug.length > LONGEST_SLUG && !ledger.has(slug)) {
    report(
      `The file name has ${slug.length} characters. Use at most ${LONGEST_SLUG}, for it is the article’s address.`,
      "slug-long",
    );
  }
  if (bytes.length > LARGEST_FILE_BYTES) {
    report(
      `The file has ${bytes.length} bytes, and an article at most ${LARGEST_FILE_BYTES}. Divide it into several articles.`,
      "file-large",
    );
    return reading(file, undefined);
  }
  const text = decode(bytes, file);
  if (text === undefined || hasConflictMarkers(text, file) || hasDeepLine(text, file)) {
    return reading(file, undefined);
  }

  file.value = text;
  const present = parseDate(today);
  const front = readFrontMatter(file, "date" in present ? present.date : today);
  const { frontMatter, body, placeOf, placeOfEntry, formerly } = front;
  file.value = body;
  checkFormerSlugs(file, formerly);
  const record = recordOf(ledger, slug, frontMatter?.formerly ?? []);
  if (frontMatter?.withdrawn !== undefined) {
    const { withdrawn, moved } = frontMatter;
    noteMoves(file, moved, placeOfEntry);
    const article = withdrawnArticle(slug, { ...frontMatter, withdrawn }, record);
    return reading(file, file.messages.some(isProblem) ? undefined : article, front);
  }
  if (body.trim() === "") {
    file.message("The article has no text. Write it below the front matter.", {
      place: { line: body.split("\n").length, column: 1 },
      ruleId: "body-empty",
    });
  }
  file.data.speakers = (frontMatter?.speakers ?? []).map(({ role, ...speaker }) =>
    role === undefined ? speaker : { ...speaker, role },
  );
  if (frontMatter !== undefined) file.data.lang = frontMatter.lang;
  file.data.placeOfEntry = placeOfEntry;
  file.data.overrides = {
    attributions: frontMatter?.attributions ?? {},
    notQuotations: frontMatter?.notQuotations ?? [],
  };
  const { moved = {}, retired = {} } = frontMatter ?? {};
  file.data.publishedIds = new Claims(publishedIn(record), { moved, retired });
  file.data.moved = moved;
  if (frontMatter !== undefined) {
    const { charts: declared, date } = frontMatter;
    file.data.charting = { declared, date, moved, retired, placeOf };
  }
  pipeline.processSync(file);
  checkCharacters(file, body, String(file));
  checkPullQuotation(file, frontMatter?.pullQuotation, placeOfEntry("pullQuotation", ""));
  const image = frontMatter?.image?.src;
  if (image !== undefined) addImage(file, image, placeOfEntry("image", "src"));
  noteMoves(file, moved, placeOfEntry);
  const isWhole = !file.messages.some(isProblem);
  if (frontMatter !== undefined) checkPromises(file, { body, frontMatter, record, placeOfEntry });
  if (frontMatter === undefined || !isWhole) return reading(file, undefined, front);

  const { sections = [], passages = [], charts = [], words = "" } = file.data;
  const digest = digestOf(words);
  const wordCount = countWords(passages, frontMatter.lang);
  const html = String(file);
  const dates = articleDates(passages);
  const article = { slug, frontMatter, html, sections, passages, charts, dates, digest, wordCount };
  return file.messages.some(isProblem)
    ? { ...reading(file, undefined, front), preview: article }
    : reading(file, article, front);
}

/** Takes note of the passages of other articles that passages of this one moved to. */
function noteMoves(
  file: VFile,
  moved: Settled["moved"],
  placeOfEntry: (list: string, entry: string) => Place,
): void {
  for (const [id, to] of Object.entries(moved)) {
    if (!isElsewhere(to) || faultOfAddress(to) !== undefined) continue;
    const place = placeOfEntry("moved", id);
    const [slug, own] = to.split("#");
    if (slug !== file.stem) addInternal(file, to, "move", place);
    else {
      const message = `The move to “${to}” stays in this article. Write “${own}”.`;
      file.message(message, { place, ruleId: "moved-target" });
    }
  }
}

function checkFormerSlugs(file: VFile, formerly: FormerSlug[] = []): void {
  for (const { index, rule, message } of checkFormer(
    file.stem ?? "",
    formerly.map((one) => one.slug),
  )) {
    file.message(message, { place: formerly[index], ruleId: rule });
  }
}

function reading(
  file: VFile,
  article: Article | undefined,
  { formerly, release }: Pick<Reading, "formerly" | "release"> = UNREADABLE,
): Reading {
  return {
    path: file.path,
    article,
    formerly,
    release,
    internalLinks: file.data.internalLinks ?? [],
    ...printedMessages(file),
  };
}
