import { type Name, partsOfName } from "./names.ts";
import { citedWords, firstPublished, inOneLine, type Reference, reprinted } from "./reference.ts";

/**
 * The reference as a RIS file, for EndNote, Zotero, Mendeley and others.
 * See https://en.wikipedia.org/wiki/RIS_(file_format).
 */
export function ris(reference: Reference): string {
  const cited = inOneLine(reference);
  const { title, authors, date, lang } = cited;
  const { name, url } = firstPublished(cited);
  const [year = "", month = "", day = ""] = date.split("-");
  const notes = [reprinted(cited), citedWords(cited)].filter((note) => note !== undefined);
  const lines: [string, string][] = [
    ["TY", "NEWS"],
    ["TI", title],
    ...authors.map((author): [string, string] => ["AU", risName(author)]),
    ["T2", name],
    ["PY", year],
    ["DA", `${year}/${month}/${day}/`],
    ["LA", lang],
    ["UR", url],
    ...notes.map((note): [string, string] => ["N1", note]),
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

function risName(author: Name): string {
  const parts = partsOfName(author);
  return parts === undefined ? author.name : `${parts.family}, ${parts.given}`;
}
