import { readFileSync } from "node:fs";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { articleEpub } from "./article-epub.ts";
import { BODY, read } from "./fixtures.ts";

const FRONT = `title: A Walk & a <Swim>
authors: [Ana Lima, Rosa Diaz]
date: 2025-03-19`;
/** All that Markdown can have here. */
const ALL = `${BODY}
“Nobody pays,” Ana Lima said of 40 ships, ~~not~~ of H<sub>2</sub>O.

### 早い年

A line with ![a mark](/favicon.svg) in it.

> Words of [another](#today).

    if (a < b && c) {}

1. one
2. two
   - three
`;

const bookOf = (front: string, body: string) =>
  articleEpub(read(`---\n${front}\n---\n\n${body}\n`));

const config = JSON.parse(readFileSync(".htmlvalidate.json", "utf8"));
const validator = new HtmlValidate(
  new StaticConfigLoader({
    ...config,
    rules: { ...config.rules, "no-unknown-attributes": "error" },
  }),
);
/** Attributes that XHTML and EPUB have besides those of HTML, and one that the validator does not know of. */
const KNOWN = /^Attribute "(?:xmlns|epub:type)" is not allowed|^Attribute "type" .* <link>/;

/**
 * What the pages of a book have that HTML does not allow, e.g. `book/text.xhtml: Stray end tag '</p>'`: the validator of
 * EPUB knows neither what may stand in what, nor the attributes of an element.
 */
async function htmlFaultsOf(book: Uint8Array): Promise<string[]> {
  const pages = Object.entries(unzipSync(book)).filter(([name]) => name.endsWith(".xhtml"));
  const faults = pages.map(async ([name, page]) => {
    const { results } = await validator.validateString(
      strFromU8(page).replace(/^<\?xml.*?\?>\n/, ""),
    );
    const messages = results.flatMap((result) => result.messages.map(({ message }) => message));
    return messages
      .filter((message) => !KNOWN.test(message))
      .map((message) => `${name}: ${message}`);
  });
  return (await Promise.all(faults)).flat();
}

/** What the validator says, e.g. `error RSC-012 book/text.xhtml`. */
async function saidOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book, { includeUsage: true });
  return messages.map(({ severity, id, location }) => `${severity} ${id} ${location?.path}`);
}

describe("validators of EPUB and of HTML find nothing in the book of an article", () => {
  test.each([
    ["with all that Markdown can have", FRONT, ALL],
    ["of a single paragraph", FRONT, "The harbour."],
    ["without a text before its first heading", FRONT, "## Today\n\nThe harbour."],
    [
      "with a source, a standfirst, a correction and a time",
      `${FRONT}T07:00\nsource: { name: The Paper & Sons, url: "https://example.org/a?b&c" }\ndescription: By the <sea>.\ncorrections: [{ date: 2025-03-20, text: "It was <two> & three." }]`,
      ALL,
    ],
    ["whose day is not known", FRONT.replace("-19", ""), ALL],
    ["that is read from right to left", `${FRONT}\nlang: ar`, ALL],
  ])("%s", async (_what, front, body) => {
    const book = bookOf(front, body);
    expect(await saidOf(book)).toEqual([]);
    expect(await htmlFaultsOf(book)).toEqual([]);
  });
});

describe("the validators tell", () => {
  const [OPF, TEXT, LIST] = ["book/package.opf", "book/text.xhtml", "book/navigation.xhtml"];
  const whole = unzipSync(bookOf(FRONT, ALL));
  const { mimetype = new Uint8Array(), ...others } = whole;
  const stored: Zippable = { mimetype: [mimetype, { level: 0 }] };
  const changed = (name: string, from: string | RegExp, to: string): Zippable => {
    const before = strFromU8(whole[name] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) expect.fail(`There is no ${from} in ${name}.`);
    return { ...stored, ...others, [name]: strToU8(after) };
  };
  const { "book/style.css": _style, ...withoutStyle } = others;

  test.each<[string, Zippable, string]>([
    ["that its kind does not stand first", { ...others, ...stored }, "PKG-006 mimetype"],
    ["that its kind is compressed", { mimetype, ...others }, "PKG-006 mimetype"],
    ["that a listed file is missing", { ...stored, ...withoutStyle }, `RSC-001 ${OPF}`],
    ["that no title is given", changed(OPF, /<dc:title>.*?<\/dc:title>/, ""), `RSC-005 ${OPF}`],
    ["that a time has another form", changed(OPF, /T\d\d:\d\d:\d\dZ/, ""), `RSC-005 ${OPF}`],
    ["that a file is not well formed", changed(TEXT, "</body>", ""), `HTM-004 ${TEXT}`],
    ["that an id stands twice", changed(TEXT, 'id="today"', 'id="title"'), `RSC-005 ${TEXT}`],
    ["that a link leads nowhere", changed(LIST, "#today", "#none"), `RSC-012 ${LIST}`],
    [
      "that it asks a host",
      changed(TEXT, "<hr/>", '<img alt="" src="https://a.example/a.png"/>'),
      `RSC-006 ${TEXT}`,
    ],
  ])("%s", async (_what, files, said) => {
    expect((await saidOf(zipSync(files))).join("\n")).toContain(said);
  });

  test.each<[string, Zippable, string]>([
    ["that paragraphs are nested", changed(TEXT, "<p>", "<p><p>1</p>"), "Stray end tag '</p>'"],
    [
      "that a paragraph stands in a heading",
      changed(TEXT, /<h2([^>]*)>([^<]*)</, "<h2$1><p>$2</p><"),
      "<p> element is not permitted as content under <h2>",
    ],
    [
      "that a paragraph stands between the rows of a table",
      changed(TEXT, "<tbody>", "<tbody><p>1</p>"),
      "<p> element is not permitted as content under <tbody>",
    ],
    [
      "that no element has such an attribute",
      changed(TEXT, "<p>", '<p foo="1">'),
      'Attribute "foo" is not allowed on <p>',
    ],
    [
      "that another element has such an attribute",
      changed(LIST, "<li>", '<li href="text.xhtml">'),
      'Attribute "href" is not allowed on <li>',
    ],
  ])("%s", async (_what, files, said) => {
    expect((await htmlFaultsOf(zipSync(files))).join("\n")).toContain(said);
  });
});
