import { type Name, partsOfName } from "./names.ts";
import { citedWords, type Reference } from "./reference.ts";

/**
 * The reference as a RIS file, for EndNote, Zotero, Mendeley and others.
 * See https://en.wikipedia.org/wiki/RIS_(file_format).
 */
export function ris(reference: Reference): string {
  const { title, authors, date, lang, source, copy } = reference;
  const [year = "", month = "", day = ""] = date.split("-");
  const words = citedWords(reference);
  const lines: [string, string][] = [
    ["TY", "NEWS"],
    ["TI", title],
    ...authors.map((author): [string, string] => ["AU", nameOf(author)]),
    ["T2", source.name],
    ["PY", year],
    ["DA", `${year}/${month}/${day}/`],
    ["LA", lang],
    ["UR", source.url],
    ["N1", `Reprinted in ${copy.name}, ${copy.url}`],
    ...(words === undefined ? [] : [["N1", words] satisfies [string, string]]),
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`).join("");
}

function nameOf(author: Name): string {
  const parts = partsOfName(author);
  return parts === undefined ? author.name : `${parts.family}, ${parts.given}`;
}
