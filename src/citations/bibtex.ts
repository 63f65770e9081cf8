import { type Name, partsOfName } from "./names.ts";
import { citedWords, firstPublished, inOneLine, type Reference, reprinted } from "./reference.ts";
import { dateParts } from "./styles.ts";

const ESCAPES: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // Behind a backslash a brace would still count as one, and a lone one would end the entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/**
 * The reference as a BibTeX file, for LaTeX and reference managers, in UTF-8.
 * See https://ctan.org/pkg/biblatex, 2.2.
 */
export function bibtex(reference: Reference): string {
  const cited = inOneLine(reference);
  const { title, authors, date } = cited;
  const { name: journal, url } = firstPublished(cited);
  const [year, month, day] = dateParts(date);
  const note = [citedWords(cited), reprinted(cited)].filter((part) => part !== undefined);
  const fields: [string, string][] = [
    ["author", authors.map(bibtexName).join(" and ")],
    // Braces keep a title’s capitals as they are.
    ["title", `{${escapedForBibtex(title)}}`],
    ["journal", escapedForBibtex(journal)],
    ["year", String(year)],
    ["month", String(month)],
    ...(day === undefined ? [] : [["day", String(day)] satisfies [string, string]]),
    ["url", url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ...(note.length === 0
      ? []
      : [["note", escapedForBibtex(note.join(". "))] satisfies [string, string]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("");
  const key = cited.key.replace(/[^\p{L}\p{M}\p{N}:._-]/gu, "-");
  return `@article{${key},\n${lines}}\n`;
}

/** Braces keep a name together when its family name is not known. */
function bibtexName(author: Name): string {
  const parts = partsOfName(author);
  if (parts === undefined) return `{${escapedForBibtex(author.name)}}`;
  const given = escapedForBibtex(parts.given);
  // An “and” or a comma of its own would begin another name or another part of this one.
  return `{${escapedForBibtex(parts.family)}}, ${/,|\band\b/i.test(given) ? `{${given}}` : given}`;
}

/** Text as LaTeX reads it. */
function escapedForBibtex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}
