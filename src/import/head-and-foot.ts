import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Facts } from "./imported.ts";
import { authorsIn, dateIn } from "./page-facts.ts";

/** A headline is no longer than this. */
const LONGEST_TITLE = 200;

/**
 * Takes from a text what its first and last lines say of it: the title, `By Ana Lima and Bo Chen`, a date,
 * and behind the text `Contact …`, `Image: …` and who may reprint it.
 *
 * @param body loses these lines
 */
export function takeHeadAndFoot(body: Root): Facts {
  return { ...takeHead(body), ...takeFoot(body) };
}

function takeHead(body: Root): Facts {
  const facts: Facts = {};
  const title = lineAt(body, 0);
  const isHeading = /^h[1-6]$/.test(blocksOf(body)[0]?.tagName ?? "");
  // A text of one paragraph has no headline.
  if (title === undefined || title.length > LONGEST_TITLE || blocksOf(body).length === 1)
    return facts;
  if (!isHeading && /[.;:,]$/.test(title)) return facts;
  take(body, 0);
  facts.title = title;
  for (let line = lineAt(body, 0); line !== undefined; line = lineAt(body, 0)) {
    const isByline = line.length < LONGEST_TITLE && /^(?:By|Von|Par|Por)\s+\p{Lu}/u.test(line);
    const date = line.length < 40 ? dateIn(line) : undefined;
    if (isByline && facts.authors === undefined) facts.authors = authorsIn(line);
    else if (date !== undefined && facts.date === undefined) facts.date = date;
    else break;
    take(body, 0);
  }
  return facts;
}

const CONTACT = /^Contact (?:the )?(?:reporter|writer|author|editor|us)\b.*@/i;
const CREDIT = /^(?:Image|Photo|Picture|Illustration|Bild|Foto)s?(?: credit)?: \S/;
const REPRINT =
  /(?:^|(?<=[.!?] ))((?:[\p{Lu}\d][\p{L}\d.&’'-]* )+)(?:is|was) authori[sz]ed to reprint this article\.$/u;
const ABOUT = /^[\w-]+(?:\.[\w-]+)+ is \S/;

function takeFoot(body: Root): Facts {
  const facts: Facts = {};
  for (;;) {
    const last = blocksOf(body).length - 1;
    const line = lineAt(body, last);
    if (line === undefined || last < 2) return facts;
    const reprint = REPRINT.exec(line);
    const about = reprint === null ? line : line.slice(0, reprint.index).trim();
    if (CREDIT.test(line) && facts.imageCredit === undefined) facts.imageCredit = line;
    else if (CONTACT.test(line) && facts.contact === undefined) facts.contact = line;
    else if (facts.sourceAbout === undefined && (reprint !== null || ABOUT.test(line))) {
      if (about !== "" && !ABOUT.test(about)) return facts;
      if (about !== "") facts.sourceAbout = about;
      if (reprint !== null) {
        facts.reprintPublisher = reprint[1]?.trim() ?? "";
        facts.reprintNote = line.slice(reprint.index);
      }
    } else return facts;
    take(body, last);
  }
}

/** The blocks with words; footnotes stand behind the last lines. */
function blocksOf(body: Root): Element[] {
  return body.children.filter(
    (child): child is Element =>
      child.type === "element" && child.data?.note === undefined && textOf(child).trim() !== "",
  );
}

function lineAt(body: Root, at: number): string | undefined {
  const block = blocksOf(body)[at];
  if (block === undefined || !/^(?:p|h[1-6])$/.test(block.tagName)) return undefined;
  return textOf(block).replace(/\s+/g, " ").trim();
}

function take(body: Root, at: number): void {
  const block = blocksOf(body)[at];
  body.children = body.children.filter((child) => child !== block);
}
