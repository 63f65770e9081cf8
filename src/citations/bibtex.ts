import { type Name, partsOfName } from "./names.ts";
import { citedWords, type Reference } from "./reference.ts";
import { partsOf } from "./styles.ts";

const ESCAPES: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * The reference as a BibTeX file, for LaTeX and reference managers, in UTF-8.
 * See https://ctan.org/pkg/biblatex, 2.2.
 */
export function bibtex(reference: Reference): string {
  const { key, title, authors, date, source, copy } = reference;
  const [year, month, day] = partsOf(date);
  const note = [citedWords(reference), `Reprinted in ${copy.name}, ${copy.url}`];
  const fields: [string, string][] = [
    ["author", authors.map(nameOf).join(" and ")],
    // Braces keep a title’s capitals as they are.
    ["title", `{${escaped(title)}}`],
    ["journal", escaped(source.name)],
    ["year", String(year)],
    ["month", String(month)],
    ...(day === undefined ? [] : [["day", String(day)] satisfies [string, string]]),
    ["url", source.url.replace(/[{}\\]/g, encodeURIComponent)],
    ["note", escaped(note.filter((part) => part !== undefined).join(". "))],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("");
  return `@article{${key},\n${lines}}\n`;
}

/** Braces keep a name whole of which the family name is not known. */
function nameOf(author: Name): string {
  const parts = partsOfName(author);
  if (parts === undefined) return `{${escaped(author.name)}}`;
  return `{${escaped(parts.family)}}, ${escaped(parts.given)}`;
}

/** Text as LaTeX reads it, in one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\~^&%$#_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}
