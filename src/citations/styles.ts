import { withinMarks } from "../passages/quoted-words.ts";
import { inverted, type Name, withInitials } from "./names.ts";
import { citedWords, firstPublished, inOneLine, type Reference } from "./reference.ts";

/** A stretch of a citation; titles of publications are set in italics. */
export type TextRun = string | { italic: string };

const MONTHS = `January February March April May June July
  August September October November December`.split(/\s+/);
/** MLA Handbook, 9th edition, appendix 1. */
const MLA_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
/** Chicago lists so many authors; of more, the first three. 18th edition, 13.23. */
const CHICAGO_AUTHORS = 6;

/**
 * A bibliography entry by *The Chicago Manual of Style*, e.g. `Lima, Ana, and Rosa Diaz. “A Walk.” The
 * Paper, March 19, 2025. https://example.org/a. Reprinted in The Reader. https://reader.example/a/.`
 */
export function chicago(reference: Reference): TextRun[] {
  const cited = inOneLine(reference);
  const { title, authors, date, source, copy } = cited;
  const { name, url } = firstPublished(cited);
  const names =
    authors.length > CHICAGO_AUTHORS
      ? `${firstInverted(authors.slice(0, 3)).join(", ")}, et al.`
      : listed(firstInverted(authors));
  const [year, month, day] = dateParts(date);
  const printed = `${MONTHS[month - 1]} ${day === undefined ? "" : `${day}, `}${year}`;
  return [
    `${ended(names)} “${ended(withinMarks(title))}” `,
    { italic: name },
    `, ${printed}. ${url}.`,
    ...(source ? [" Reprinted in ", { italic: copy.name }, `. ${copy.url}.`] : []),
    ...citedPassage(cited),
  ];
}

/**
 * A reference by the *Publication Manual of the APA*, e.g. `Lima, A., & Diaz, R. (2025, March 19).
 * A walk. The Paper. https://example.org/a (Reprinted in The Reader, https://reader.example/a/)`
 *
 * The title has capitals as in a sentence, as far as they are known; 7th edition, 6.17.
 */
export function apa(reference: Reference): TextRun[] {
  const cited = inOneLine(reference);
  const { title, sentenceTitle = title, authors, date, source, copy } = cited;
  const { name, url } = firstPublished(cited);
  const [year, month, day] = dateParts(date);
  const printed = `${year}, ${MONTHS[month - 1]}${day === undefined ? "" : ` ${day}`}`;
  const all = authors.map(withInitials);
  const names = all.length > 1 ? `${all.slice(0, -1).join(", ")}, & ${all.at(-1)}` : all[0];
  return [
    `${ended(names ?? "")} (${printed}). ${ended(sentenceTitle)} `,
    { italic: name },
    `. ${url}`,
    ...(source ? [" (Reprinted in ", { italic: copy.name }, `, ${copy.url})`] : []),
    ...citedPassage(cited),
  ];
}

/**
 * An entry by the *MLA Handbook*, e.g. `Lima, Ana, and Rosa Diaz. “A Walk.” The Paper, 19 Mar. 2025,
 * example.org/a. The Reader, reader.example/a/.`
 */
export function mla(reference: Reference): TextRun[] {
  const cited = inOneLine(reference);
  const { title, authors, date, source, copy } = cited;
  const { name, url } = firstPublished(cited);
  const [year, month, day] = dateParts(date);
  const printed = [day, MLA_MONTHS[month - 1], year].filter((part) => part !== undefined).join(" ");
  const all = firstInverted(authors);
  const names = all.length > 2 ? `${all[0]}, et al.` : listed(all);
  return [
    `${ended(names)} “${ended(withinMarks(title))}” `,
    { italic: name },
    `, ${printed}, ${withoutProtocol(url)}.`,
    ...(source ? [" ", { italic: copy.name }, `, ${withoutProtocol(copy.url)}.`] : []),
    ...citedPassage(cited),
  ];
}

/** What of the work is cited, behind its entry, e.g. ` Cited: “Slow is smooth.” — Ada Roe.` */
function citedPassage(reference: Reference): string[] {
  const words = citedWords(reference);
  return words === undefined ? [] : [` Cited: ${ended(words)}`];
}

/** The runs as plain words. */
export function plainText(runs: readonly TextRun[]): string {
  return runs.map((run) => (typeof run === "string" ? run : run.italic)).join("");
}

/** E.g. `[2025, 3, 19]`; without the day when it is not known. */
export function dateParts(date: string): [year: number, month: number, day?: number] {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  return day === undefined ? [year, month] : [year, month, day];
}

/** The first name is the one that a list is sorted by. */
function firstInverted(authors: readonly Name[]): string[] {
  return authors.map((author, i) => (i === 0 ? inverted(author) : author.name));
}

/** E.g. `A`, `A and B`, `Family, A, and B`, `A, B, and C`. */
function listed(names: readonly string[]): string {
  if (names.length < 3 && !names[0]?.includes(",")) return names.join(" and ");
  if (names.length < 2) return names.join();
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

/** With a full stop, where it does not end a sentence already. */
function ended(text: string): string {
  return /[.?!…]['’”"]?$/.test(text) ? text : `${text}.`;
}

function withoutProtocol(url: string): string {
  return url.replace(/^https?:\/\//, "");
}
