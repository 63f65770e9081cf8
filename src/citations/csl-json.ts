import { isFamilyFirst, type Name, partsOfName } from "./names.ts";
import { citedWords, type Reference } from "./reference.ts";
import { partsOf } from "./styles.ts";

/**
 * The reference as CSL-JSON, for citation processors such as pandoc’s.
 * See https://docs.citationstyles.org/en/stable/specification.html.
 */
export function cslJson(reference: Reference): string {
  const { key, title, authors, date, lang, source, copy } = reference;
  const note = [citedWords(reference), `Reprinted in ${copy.name}, ${copy.url}`];
  const item = {
    id: key,
    type: "article-newspaper",
    title,
    author: authors.map(nameOf),
    "container-title": source.name,
    issued: { "date-parts": [partsOf(date)] },
    language: lang,
    URL: source.url,
    note: note.filter((part) => part !== undefined).join(". "),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function nameOf(author: Name): object {
  const parts = partsOfName(author);
  if (parts === undefined) return { literal: author.name };
  return isFamilyFirst(author) ? { ...parts, "static-ordering": true } : parts;
}
