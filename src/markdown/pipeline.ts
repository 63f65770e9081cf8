import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { rehypeCharts } from "../charts/rehype-charts.ts";
import { rehypeHeadingIds } from "../passages/rehype-heading-ids.ts";
import { rehypePassages } from "../passages/rehype-passages.ts";
import { rehypeShareLinks } from "../passages/rehype-share-links.ts";
import { ALLOWED } from "./allowed.ts";
import { EXTENSIONS } from "./extensions.ts";
import { rehypeAddBase } from "./rehype-add-base.ts";
import { rehypeCaptions } from "./rehype-captions.ts";
import { rehypeCheckHeadings } from "./rehype-check-headings.ts";
import { rehypeCheckImages } from "./rehype-check-images.ts";
import { rehypeCheckLinks } from "./rehype-check-links.ts";
import { rehypeCheckNesting } from "./rehype-check-nesting.ts";
import { rehypeCheckSafety } from "./rehype-check-safety.ts";
import { rehypeDropPasted } from "./rehype-drop-pasted.ts";
import { rehypeLinkNotes } from "./rehype-link-notes.ts";
import { rehypeMarkNotes } from "./rehype-mark-notes.ts";
import { rehypeFrameTables, rehypeShapeTables } from "./rehype-tables.ts";
import { rehypeWrapText } from "./rehype-wrap-text.ts";
import { remarkCheckDepth } from "./remark-check-depth.ts";
import { remarkCheckHtml } from "./remark-check-html.ts";
import { remarkCheckSyntax } from "./remark-check-syntax.ts";
import { remarkDropPasted } from "./remark-drop-pasted.ts";
import { NOTE_NODES, noteHandlers, remarkNotes } from "./remark-notes.ts";

/**
 * What an article and a page beside the articles have in common: everything that is checked, and the wall.
 *
 * CommonMark with tables, footnotes and words struck out: no smart punctuation, which changes the author's characters.
 * Problems become messages on the file; what the text holds is left in `file.data`.
 */
const checked = unified()
  .data(EXTENSIONS)
  .use(remarkParse)
  .use(remarkCheckDepth)
  .use(remarkCheckHtml)
  .use(remarkCheckSyntax)
  .use(remarkDropPasted)
  .use(remarkNotes)
  .use(remarkRehype, { allowDangerousHtml: true, handlers: noteHandlers })
  // Hand-written HTML is parsed first, so that every later step sees it as elements.
  .use(rehypeRaw, { passThrough: NOTE_NODES })
  .use(rehypeMarkNotes)
  .use(rehypeDropPasted)
  // The checks come before the sanitiser, which removes what they report.
  .use(rehypeCheckSafety)
  .use(rehypeCheckNesting)
  .use(rehypeCheckHeadings)
  .use(rehypeCheckImages)
  .use(rehypeCheckLinks)
  .use(rehypeAddBase)
  .use(rehypeSanitize, ALLOWED)
  .use(rehypeCaptions)
  .use(rehypeShapeTables)
  .use(rehypeWrapText)
  .freeze();

/** The steps from an article's Markdown to its HTML, the same in the site and in its tests. */
export const pipeline = checked()
  // Ids come after the sanitiser, so none is ever hand-written.
  .use(rehypeSlug)
  .use(rehypePassages)
  // Links are added when the passages’ words are known, so they are no part of them.
  .use(rehypeShareLinks)
  .use(rehypeLinkNotes)
  .use(rehypeFrameTables)
  // Charts stand between the paragraphs, and are no part of what was written.
  .use(rehypeCharts)
  .use(rehypeStringify)
  .freeze();

/** The steps from the Markdown of a page beside the articles to its HTML: its headings and footnotes alone have addresses. */
export const pagePipeline = checked()
  .use(rehypeHeadingIds)
  .use(rehypeLinkNotes)
  .use(rehypeFrameTables)
  .use(rehypeStringify)
  .freeze();
