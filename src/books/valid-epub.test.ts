import { EpubCheck } from "@likecoin/epubcheck-ts";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
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

> Words of [another](#today).

    if (a < b && c) {}

1. one
2. two
   - three
`;

const bookOf = (front: string, body: string) =>
  articleEpub(read(`---\n${front}\n---\n\n${body}\n`));

/** What the validator says, e.g. `error RSC-012 book/text.xhtml`. */
async function saidOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book, { includeUsage: true });
  return messages.map(({ severity, id, location }) => `${severity} ${id} ${location?.path}`);
}

describe("a validator of EPUB finds nothing in the book of an article", () => {
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
    expect(await saidOf(bookOf(front, body))).toEqual([]);
  });
});

describe("the validator tells", () => {
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
});
