import { VFile } from "vfile";
import { parseDate } from "../dates.ts";
import { checkFormer, faultOfAddress } from "../ledger/check-settled.ts";
import { Claims } from "../ledger/match.ts";
import type { Published } from "../ledger/published.ts";
import { type Ledger, publishedIn, recordOf } from "../ledger/record.ts";
import { addImage, addInternal, type InternalLink } from "../markdown/addresses.ts";
import { pipeline } from "../markdown/pipeline.ts";
import type { Place } from "../markdown/places.ts";
import { isElsewhere, type Settled } from "../passages/moves.ts";
import type { Article } from "./article.ts";
import { articleFrom } from "./article-from.ts";
import { checkMerged } from "./check-merged.ts";
import { checkPromises } from "./check-promises.ts";
import { checkCharacters } from "./decode.ts";
import { isProblem, printedMessages, problemAt } from "./file-problems.ts";
import { frontMatterSchema } from "./front-matter.ts";
import { checkPullQuotation } from "./pull-quotation.ts";
import { type FormerSlug, type Release, readFrontMatter, UNREADABLE } from "./read-front-matter.ts";
import { checkName, readSource } from "./read-source.ts";
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
  /** Published passages that are gone, if any, each with the problem that says so. */
  lost?: { passage: Published; problem: string }[];
  /** As printed: `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** What the editor may want to settle, in the same form; the article is shown without it. */
  notices: string[];
}

/** A reading, and what is to be known of it for the records, without the article. */
export interface RecordedReading extends Reading {
  /** Whether the ledger has the article as it is now. */
  isRecorded: boolean;
  /** The digest of its words, as versions have it; `undefined` when none are to be recorded. */
  version: string | undefined;
}

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
  checkName(file, ledger.has(slug));
  const text = readSource(file, bytes);
  if (text === undefined) return reading(file, undefined);

  file.value = text;
  const present = parseDate(today);
  const front = readFrontMatter(file, formOf("date" in present ? present.date : today));
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
  checkMerged(file, formerly ?? [], ledger);
  if (frontMatter === undefined) {
    // Who said it may be declared in what cannot be read.
    file.messages = file.messages.filter(({ ruleId }) => ruleId !== "quotation-without-speaker");
  }
  if (frontMatter === undefined || !isWhole) return reading(file, undefined, front);

  const article = articleFrom(file, slug, frontMatter);
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

/** The form of the day, which takes longer to make than to use. */
let form: { today: string; schema: ReturnType<typeof frontMatterSchema> } | undefined;

/** @param today the date after which nothing can have been published, e.g. `2025-03-19` */
function formOf(today: string) {
  if (form?.today !== today) form = { today, schema: frontMatterSchema(today) };
  return {
    schema: form.schema,
    needed: "title, authors, date and source",
  };
}

function reading(
  file: VFile,
  article: Article | undefined,
  { formerly, release }: Pick<Reading, "formerly" | "release"> = UNREADABLE,
): Reading {
  const lost = file.data.lost?.map(({ passage, message }) => {
    return { passage, problem: problemAt(file.path, 1, 1, message, "anchor-gone") };
  });
  return {
    path: file.path,
    article,
    formerly,
    release,
    internalLinks: file.data.internalLinks ?? [],
    ...(lost?.length ? { lost } : {}),
    ...printedMessages(file),
  };
}
