import { VFile } from "vfile";
import { z } from "zod";
import type { InternalLink } from "../../markdown/addresses.ts";
import { pagePipeline } from "../../markdown/pipeline.ts";
import { cutAtWord } from "../../passages/cut-text.ts";
import { urls } from "../../urls.ts";
import { checkCharacters } from "../decode.ts";
import { text } from "../fields.ts";
import { isProblem, printedMessages } from "../file-problems.ts";
import { readFrontMatter } from "../read-front-matter.ts";
import { checkName, readSource } from "../read-source.ts";

/** A page beside the articles, e.g. who makes the site. */
export interface ContentPage {
  /** Its file name without the ending, and its address: e.g. `about` for `/about/`. */
  slug: string;
  title: string;
  description: string;
  /** The body as HTML, safe to put into a page. */
  html: string;
  /** The fragments that links may lead to, e.g. `contact`. */
  ids: string[];
}

/** What came of reading the file of a page. */
export interface PageReading {
  /** From the project’s root, e.g. `content/pages/about.md`. */
  path: string;
  /** `undefined` when the file has problems. */
  page: ContentPage | undefined;
  internalLinks: InternalLink[];
  /** As printed: `content/pages/about.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  notices: string[];
}

const FORM = {
  schema: z.strictObject({
    title: text("The title"),
    description: text("The description").optional(),
  }),
  needed: "title",
};
/** A longer opening is cut, in characters. */
const DESCRIPTION_LENGTH = 300;

/**
 * Reads the file of a page, with the checks that articles have.
 *
 * @param path from the project’s root, e.g. `content/pages/about.md`
 * @param isTaken whether an address belongs to something else already, e.g. `/search/`
 */
export function readPage(
  path: string,
  bytes: Uint8Array,
  isTaken: (address: string) => boolean,
): PageReading {
  const file = new VFile({ path });
  const slug = file.stem ?? "";
  const address = urls.page(slug);
  checkName(file, false);
  if (isTaken(address)) {
    file.message(
      `The address ${address} belongs to the site itself or to a file of public/. Rename the page.`,
      { place: { line: 1, column: 1 }, ruleId: "page-reserved" },
    );
  }
  const source = readSource(file, bytes);
  if (source === undefined) return reading(file, undefined);

  file.value = source;
  const { frontMatter, body } = readFrontMatter(file, FORM);
  if (body.trim() === "") {
    file.message("The page has no text. Write it below the front matter.", {
      place: { line: body.split("\n").length, column: 1 },
      ruleId: "body-empty",
    });
  }
  file.value = body;
  file.data.address = address;
  pagePipeline.processSync(file);
  const html = String(file);
  checkCharacters(file, body, html);
  if (frontMatter === undefined || file.messages.some(isProblem)) return reading(file, undefined);

  const { headingIds: ids = [], opening = "" } = file.data;
  const { title, description = cutAtWord(opening, DESCRIPTION_LENGTH) || title } = frontMatter;
  return reading(file, { slug, title, description, html, ids });
}

function reading(file: VFile, page: ContentPage | undefined): PageReading {
  const internalLinks = file.data.internalLinks ?? [];
  return { path: file.path, page, internalLinks, ...printedMessages(file) };
}
