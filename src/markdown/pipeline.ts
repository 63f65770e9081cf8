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
import { rehypeAddBase } from "./rehype-add-base.ts";
import { rehypeCheckHeadings } from "./rehype-check-headings.ts";
import { rehypeCheckImages } from "./rehype-check-images.ts";
import { rehypeCheckLinks } from "./rehype-check-links.ts";
import { rehypeCheckNesting } from "./rehype-check-nesting.ts";
import { rehypeCheckSafety } from "./rehype-check-safety.ts";
import { rehypeDropPasted } from "./rehype-drop-pasted.ts";
import { rehypeWrapText } from "./rehype-wrap-text.ts";
import { remarkCheckDepth } from "./remark-check-depth.ts";
import { remarkCheckHtml } from "./remark-check-html.ts";
import { remarkCheckSyntax } from "./remark-check-syntax.ts";
import { remarkDropPasted } from "./remark-drop-pasted.ts";

/**
 * What an article and a page beside the articles have in common: everything that is checked, and the wall.
 *
 * Plain CommonMark: no smart punctuation and no extensions, for they change the author's characters.
 * Problems become messages on the file; what the text holds is left in `file.data`.
 */
const checked = unified()
  .use(remarkParse)
  .use(remarkCheckDepth)
  .use(remarkCheckHtml)
  .use(remarkCheckSyntax)
  .use(remarkDropPasted)
  .use(remarkRehype, { allowDangerousHtml: true })
  // Hand-written HTML is parsed first, so that every later step sees it as elements.
  .use(rehypeRaw)
  .use(rehypeDropPasted)
  // The checks come before the sanitiser, which removes what they report.
  .use(rehypeCheckSafety)
  .use(rehypeCheckNesting)
  .use(rehypeCheckHeadings)
  .use(rehypeCheckImages)
  .use(rehypeCheckLinks)
  .use(rehypeAddBase)
  .use(rehypeSanitize, ALLOWED)
  .use(rehypeWrapText)
  .freeze();

/** The steps from an article's Markdown to its HTML, the same in the site and in its tests. */
export const pipeline = checked()
  // Ids come after the sanitiser, so none is ever hand-written.
  .use(rehypeSlug)
  .use(rehypePassages)
  // Links are added when the passages’ words are known, so they are no part of them.
  .use(rehypeShareLinks)
  // Charts stand between the paragraphs, and are no part of what was written.
  .use(rehypeCharts)
  .use(rehypeStringify)
  .freeze();

/** The steps from the Markdown of a page beside the articles to its HTML: its headings alone have addresses. */
export const pagePipeline = checked().use(rehypeHeadingIds).use(rehypeStringify).freeze();
