import { type Name, partsOfName } from "./names.ts";
import { citedWords, firstPublished, inOneLine, type Reference, reprinted } from "./reference.ts";
import { dateParts } from "./styles.ts";

/**
 * The reference as CSL-JSON, for citation processors such as pandoc’s.
 * See https://docs.citationstyles.org/en/stable/specification.html.
 */
export function cslJson(reference: Reference): string {
  const cited = inOneLine(reference);
  const { key, title, authors, date, lang } = cited;
  const { name, url } = firstPublished(cited);
  const note = [citedWords(cited), reprinted(cited)].filter((part) => part !== undefined);
  const item = {
    id: key,
    type: "article-newspaper",
    title,
    author: authors.map(cslName),
    "container-title": name,
    issued: { "date-parts": [dateParts(date)] },
    language: lang,
    URL: url,
    ...(note.length === 0 ? {} : { note: note.join(". ") }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function cslName(author: Name): object {
  const parts = partsOfName(author);
  if (parts === undefined) return { literal: author.name };
  const { family, given, isFamilyFirst } = parts;
  return { family, given, ...(isFamilyFirst ? { "static-ordering": true } : {}) };
}
