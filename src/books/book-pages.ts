import type { Element, Root, RootContent } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { aboutNotes } from "../articles/article.ts";
import { directionOf } from "../articles/foreign.ts";
import { formatDateTime } from "../articles/wording.ts";
import { attributes, Html } from "../html.ts";
import { book, text as texts, article as words } from "../interface/words.ts";
import type { ArticleText } from "../plain/article-text.ts";
import { plainTree } from "../plain/plain-html.ts";
import { SITE } from "../site.ts";
import { absolute, urls } from "../urls.ts";
import { xml, xmlText } from "./xml.ts";

/** As XML wants it: every element closed, every attribute with a value, few named characters. */
const asXhtml = unified().use(rehypeStringify, {
  closeSelfClosing: true,
  tightSelfClosing: true,
  collapseEmptyAttributes: false,
  upperDoctype: true,
  characterReferences: { useNamedReferences: false },
});

/** The text of a book and the list of its sections, each as a file of XHTML. */
export function bookPages(article: ArticleText): { text: string; navigation: string } {
  const { slug, html, frontMatter, sections } = article;
  const { title, description, lang } = frontMatter;
  const body = bookTree(plainTree(html, urls.article(slug)));
  const [written = "", ...notes] = aboutNotes(frontMatter);
  const standfirst =
    description === undefined ? [] : [xml`<p class="standfirst">${description}</p>`];
  const { corrections } = frontMatter;
  const corrected = corrections.map(
    (one) => xml`<p>${words.correction}${formatDateTime(one.date)}: ${one.text}</p>`,
  );
  const head = xml`<header><h1 id="title">${title}</h1>${standfirst}<p>${written}</p></header>`;
  const foot = xml`<hr/>${notes.map((note) => xml`<p>${note}</p>`)}${corrected}${credit(article)}`;
  const text = xml`${head}${new Html(xmlText(asXhtml.stringify(body)))}${foot}`;
  const listed = sections.filter(({ level, id }) => level === 2 && id !== "introduction");
  const items = listed.map(
    ({ id, title: name }) => xml`<li><a href="text.xhtml#${id}">${name}</a></li>`,
  );
  const list = xml`<nav epub:type="toc" role="doc-toc" aria-label="${words.contents}"><h1>${words.contents}</h1><ol><li><a href="text.xhtml#title">${title}</a></li>${items}</ol></nav>`;
  return { text: page(title, lang, text), navigation: page(words.contents, SITE.lang, list) };
}

function page(title: string, lang: string, body: Html): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${
    xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}"${attributes({ dir: directionOf(lang) })}><head><title>${title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>${body}</body></html>`
      .markup
  }\n`;
}

/** Who published it first and whose it is, and where this copy stands. */
function credit({ slug, frontMatter: { source } }: ArticleText): Html {
  const address = absolute(urls.article(slug));
  const here = xml`<a href="${address}">${address}</a>`;
  if (source === undefined) return xml`<p>${words.publishedHere(SITE.name)} ${here}</p>`;
  return xml`<p>${words.firstPublished}<a href="${source.url}">${source.name}</a>${words.keepsRights(source.name)} ${here}</p>`;
}

/** The text as a book has it: notes lead to their end and back, and an image is named by what it shows. */
function bookTree(tree: Root): Root {
  visit(tree, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const number = node.properties["dataNote"];
    if (number !== undefined) {
      node.properties = {
        href: `#note-${number}`,
        "epub:type": "noteref",
        role: "doc-noteref",
        ariaLabel: texts.note(Number(number)),
      };
    }
    if (node.tagName === "img") {
      parent.children[index] = named(String(node.properties["alt"] ?? ""));
      return SKIP;
    }
    if (node.properties["role"] === "doc-endnotes") {
      const { id } = node.properties;
      node.properties = {
        id,
        role: "doc-endnotes",
        "epub:type": "endnotes",
        ariaLabel: texts.notes,
      };
      const list = node.children.find((child) => child.type === "element");
      const notes = list?.children.filter((child): child is Element => child.type === "element");
      for (const [at, note] of (notes ?? []).entries()) note.properties["id"] = `note-${at + 1}`;
    }
    // Spaces between cells are no content of a row.
    if (/^(?:tr|table|thead|tbody|tfoot)$/.test(node.tagName)) {
      node.children = node.children.filter((child) => child.type === "element");
    }
    return undefined;
  });
  tree.children = tree.children.filter((child: RootContent) => child.type !== "doctype");
  return tree;
}

function named(alt: string): Element {
  return {
    type: "element",
    tagName: "span",
    properties: { className: ["image"] },
    children: [{ type: "text", value: book.image(alt) }],
  };
}
