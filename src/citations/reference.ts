import type { Article } from "../articles/article.ts";
import type { Passage } from "../passages/passage.ts";
import { SITE } from "../site.ts";
import { absolute, urls } from "../urls.ts";
import type { Name } from "./names.ts";

/** What a citation is made of. */
export interface Reference {
  /** Tells it from others in a list, e.g. `japan-ambassador`. */
  key: string;
  title: string;
  /** Which part is the family name is never guessed. */
  authors: Name[];
  /** `YYYY-MM-DD`, or `YYYY-MM` when the day is not known. */
  date: string;
  lang: string;
  /** Where it was first published. */
  source: { name: string; url: string };
  /** Where it was read: this site, and the address of the article or of the passage. */
  copy: { name: string; url: string };
  /** What is cited of it, where that is not the whole. */
  passage?: { words: string; speaker: string | null; role: string | null };
}

/** The reference to an article, or to a passage of it. */
export function referenceTo(article: Article, passage?: Passage): Reference {
  const { slug, frontMatter } = article;
  const { title, authors, date, lang, source } = frontMatter;
  return {
    key: passage === undefined ? slug : `${slug}-${passage.id}`,
    ...{ title, date, lang, authors: authors.map(({ name, family }) => ({ name, family })) },
    source: { name: source.name, url: source.url },
    copy: { name: SITE.name, url: absolute(addressOf(slug, passage)) },
    ...(passage === undefined ? {} : { passage: cited(passage) }),
  };
}

function addressOf(slug: string, passage: Passage | undefined): string {
  if (passage === undefined) return urls.article(slug);
  const { kind, id } = passage;
  const hasPage = kind === "section" || kind === "quotation";
  return hasPage ? urls.sharePage(slug, id) : urls.passage(slug, id);
}

function cited(passage: Passage): NonNullable<Reference["passage"]> {
  if (passage.kind !== "quotation") return { words: passage.exact, speaker: null, role: null };
  const { stretches, speaker, role } = passage;
  return { words: stretches.join(" … "), speaker, role };
}

/**
 * What is cited, in a line: `“Seeing is believing.” — Kenji Kanasugi, Japan’s Ambassador to China`;
 * `undefined` when it is the whole article.
 */
export function citedWords({ passage }: Reference): string | undefined {
  if (passage === undefined) return undefined;
  const who = [passage.speaker, passage.role].filter((part) => part !== null).join(", ");
  return `“${passage.words}”${passage.speaker === null ? "" : ` — ${who}`}`;
}
