import type { Article } from "../articles/article.ts";
import { type ArticleFacts, articleFacts } from "../articles/article-facts.ts";
import { dayOf } from "../dates.ts";
import { withCellsApart } from "../passages/cells-apart.ts";
import type { Passage } from "../passages/passage.ts";
import { inMarks, quotationWords } from "../passages/quoted-words.ts";
import { sentenceAround } from "../passages/sentence-around.ts";
import { SITE } from "../site.ts";
import { absolute, urls } from "../urls.ts";
import type { Name } from "./names.ts";

/** What a citation is made of. */
export interface Reference {
  /** Tells it from others in a list, e.g. `harbour-minister`. */
  key: string;
  title: string;
  /** The title with capitals as in a sentence, where they are known. */
  sentenceTitle?: string | undefined;
  /** Which part is the family name is never guessed. */
  authors: Name[];
  /** `YYYY-MM-DD`, or `YYYY-MM` when the day is not known. */
  date: string;
  lang: string;
  /** Where it was first published, if that was elsewhere. */
  source?: { name: string; url: string } | undefined;
  /** Where it was read: this site, and the address of the article or of the passage. */
  copy: { name: string; url: string };
  /** What is cited of it, where that is not the whole. */
  passage?: { words: string; speaker: string | null; role: string | null };
}

/** The reference to an article, or to a passage of it. */
export function referenceTo(article: Article, passage?: Passage): Reference {
  return referenceFrom(articleFacts(article), article.passages, passage);
}

/**
 * The same from what `passages.json` holds.
 *
 * @param passages all passages of the article
 */
export function referenceFrom(
  facts: ArticleFacts,
  passages: readonly Passage[],
  passage?: Passage,
): Reference {
  const { slug, url, title, sentenceTitle, authors, date, lang, source } = facts;
  return {
    key: passage === undefined ? slug : `${slug}-${passage.id}`,
    title,
    date: dayOf(date),
    lang,
    authors,
    sentenceTitle,
    source: source.url === url ? undefined : source,
    copy: { name: SITE.name, url: absolute(passageAddress(slug, passage)) },
    ...(passage === undefined ? {} : { passage: cited(passage, passages) }),
  };
}

function passageAddress(slug: string, passage: Passage | undefined): string {
  if (passage === undefined) return urls.article(slug);
  const { kind, id } = passage;
  const hasPage = kind === "section" || kind === "quotation";
  return hasPage ? urls.sharePage(slug, id) : urls.passage(slug, id);
}

/** Of a figure, the sentence that it stands in; of one in a table, the row. */
function cited(passage: Passage, passages: readonly Passage[]): NonNullable<Reference["passage"]> {
  const nobody = { speaker: null, role: null };
  if (passage.kind === "quotation") {
    const { stretches, speaker, role } = passage;
    return { words: quotationWords(stretches), speaker, role };
  }
  if (passage.kind !== "figure") return { words: wordsOf(passage), ...nobody };
  const { paragraph, start } = passage.span;
  const block = passages.find(({ id }) => id === paragraph) ?? passage;
  const isRow = block.kind === "paragraph" && block.cells !== undefined;
  return { words: isRow ? wordsOf(block) : sentenceAround(block.exact, start), ...nobody };
}

/** The words of a passage; of a row of a table, with its cells apart. */
function wordsOf(passage: Passage): string {
  const cells = passage.kind === "paragraph" ? passage.cells : undefined;
  return withCellsApart(passage.exact, cells ?? []);
}

/** Where the work was first published: of original reporting, here. */
export function firstPublished({ source, copy }: Reference): { name: string; url: string } {
  return source ?? copy;
}

/** Where a work from elsewhere was read, e.g. `Reprinted in The Reader, https://reader.example/a/`. */
export function reprinted({ source, copy }: Reference): string | undefined {
  return source && `Reprinted in ${copy.name}, ${copy.url}`;
}

/**
 * The same with each of its texts in one line and well-formed, as every form of citation needs it:
 * a line break or control character in one would end a line of a file, or the file itself.
 */
export function inOneLine(reference: Reference): Reference {
  const done = known.get(reference) ?? lined(reference);
  known.set(reference, done);
  return done;
}

/** Each form of citation asks for the same. */
const known = new WeakMap<Reference, Reference>();

function lined(reference: Reference): Reference {
  return JSON.parse(JSON.stringify(reference), (_key, value: unknown) =>
    typeof value === "string"
      ? value
          .toWellFormed()
          .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
          .trim()
      : value,
  );
}

/**
 * What is cited, in a line: `“Slow is smooth.” — Ada Roe, mayor of Ely`;
 * `undefined` when it is the whole article.
 */
export function citedWords({ passage }: Reference): string | undefined {
  if (passage === undefined) return undefined;
  const who = [passage.speaker, passage.role].filter((part) => part !== null).join(", ");
  return `${inMarks(passage.words)}${passage.speaker === null ? "" : ` — ${who}`}`;
}
