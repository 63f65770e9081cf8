import { strToU8, type Zippable, zipSync } from "fflate";
import { publisherOf } from "../articles/wording.ts";
import { startOf } from "../dates.ts";
import type { ArticleText } from "../plain/article-text.ts";
import { absolute, urls } from "../urls.ts";
import { bookPages } from "./book-pages.ts";
import { xml } from "./xml.ts";

/** Dates of files in a zip begin with 1980; the same for every file, so that a book changes with its words alone. */
const FILE_DATE = new Date(1980, 0, 1);

/** A tenth longer than with the highest, in a third of the time. */
const LEVEL = 3;

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
const STYLE = `body { margin: 5%; line-height: 1.5 }
table { border-collapse: collapse; margin: 1em 0 }
th, td { border: 1px solid; padding: .2em .5em; text-align: start; vertical-align: top }
.right { text-align: end }
.standfirst { font-style: italic }
.image { border: 1px solid; padding: .5em }
`;

/**
 * An article as a book by EPUB 3.3 (https://www.w3.org/TR/epub-33/): its text in one file with a list of its sections,
 * and whose it is at the end. Images are named by what they show, for a book may ask no host for one.
 *
 * @returns the bytes of the file, the same for the same article
 */
export function articleEpub(article: ArticleText): Uint8Array<ArrayBuffer> {
  const { text, navigation } = bookPages(article);
  const files: Zippable = {
    // Readers recognise a book by this, the first in it and not compressed.
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": strToU8(CONTAINER),
    "book/package.opf": strToU8(packageOf(article)),
    "book/navigation.xhtml": strToU8(navigation),
    "book/text.xhtml": strToU8(text),
    "book/style.css": strToU8(STYLE),
  };
  return new Uint8Array(zipSync(files, { mtime: FILE_DATE, os: 0, level: LEVEL }));
}

function packageOf({ slug, frontMatter, html }: ArticleText): string {
  const { title, authors, date, updated, lang, source, description } = frontMatter;
  const address = absolute(urls.article(slug));
  const changed = new Date(startOf(updated ?? date)).toISOString().replace(/\.\d+Z$/, "Z");
  const creators = authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>`);
  const about = [
    ...(source ? [xml`<dc:source>${source.url}</dc:source>`] : []),
    ...(description === undefined ? [] : [xml`<dc:description>${description}</dc:description>`]),
  ];
  // What its images show is named in words, so that nothing of it needs to be seen.
  const features = ["structuralNavigation", "tableOfContents", "readingOrder"];
  if (/<img /.test(html)) features.push("alternativeText");
  const metas = [
    ["schema:accessMode", "textual"],
    ["schema:accessModeSufficient", "textual"],
    ...features.map((feature) => ["schema:accessibilityFeature", feature]),
    ["schema:accessibilityHazard", "none"],
    ["dcterms:modified", changed],
  ].map(([property = "", value = ""]) => xml`<meta property="${property}">${value}</meta>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    xml`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${lang}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="address">${address}</dc:identifier><dc:title>${title}</dc:title><dc:language>${lang}</dc:language>${creators}<dc:publisher>${publisherOf(frontMatter)}</dc:publisher><dc:date>${date}</dc:date><dc:rights>© ${publisherOf(frontMatter)}</dc:rights>${about}${metas}</metadata><manifest><item id="navigation" href="navigation.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/><item id="style" href="style.css" media-type="text/css"/></manifest><spine><itemref idref="text"/></spine></package>`
      .markup
  }\n`;
}
