import { stringify } from "yaml";
import type { Facts } from "./imported.ts";
import { isDoubtful } from "./page-facts.ts";

/**
 * An article file: its front matter, with a marked gap for each fact that is needed and unknown, and its text. It is a
 * draft, so that a half-written file stops no build.
 */
export function entryText(facts: Facts, markdown: string): string {
  const { title, authors, date, sourceName, sourceUrl, sourceAbout, lang } = facts;
  const { reprintPublisher, reprintNote, description, contact, imageCredit } = facts;
  const isFromElsewhere = [sourceName, sourceUrl, sourceAbout, reprintNote].some(Boolean);
  const lines = [
    ...line("title", title, "the headline as printed"),
    ...(authors && authors.length > 0
      ? ["authors:", ...authors.flatMap((name) => author(name, contact))]
      : line("authors", undefined, "a list of names, such as [Ana Lima]")),
    ...line("date", date, "the day of publication, such as 2025-03-19"),
    "draft: true # delete this line to publish",
    ...(isFromElsewhere
      ? [
          "source:",
          ...line("  name", sourceName, "who published it first"),
          ...line("  url", sourceUrl, "where, such as https://example.org/story"),
          ...optional("  about", sourceAbout),
        ]
      : []),
    ...(reprintPublisher || reprintNote
      ? [
          "reprint:",
          ...line("  publisher", reprintPublisher, "who prints it again"),
          ...optional("  note", reprintNote),
        ]
      : []),
    ...optional("description", description),
    ...optional("contact", contact),
    ...(imageCredit ? ["image:", `  credit: ${value(imageCredit)}`] : []),
    ...(lang && lang !== "en" ? [`lang: ${value(lang)}`] : []),
  ];
  return `---\n${lines.join("\n")}\n---\n\n${markdown.trim()}\n`;
}

/** An author; with the address that the contact names for this one alone, and a mark where it may be no name. */
function author(name: string, contact = ""): string[] {
  const emails = contact.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  const written = `${value(name)}${isDoubtful(name) ? " # to be checked: the name of one author alone" : ""}`;
  if (emails.length !== 1 || !contact.includes(name)) return [`  - ${written}`];
  return [`  - name: ${written}`, `    email: ${value(emails[0])}`];
}

/** A key with its value, or with a gap that `npm run lint:content` names. */
function line(key: string, known: string | undefined, what: string): string[] {
  return [known ? `${key}: ${value(known)}` : `${key}: # unknown, to be written: ${what}`];
}

function optional(key: string, known: string | undefined): string[] {
  return known ? [`${key}: ${value(known)}`] : [];
}

/** A value in one line, in quotation marks where YAML needs them. */
function value(text: string): string {
  return stringify(text.replace(/\s+/g, " ").trim(), { lineWidth: 0 }).trim();
}
