import type { VFile } from "vfile";
import { articleDates } from "../charts/article-dates.ts";
import { digestOf } from "../ledger/published.ts";
import { figureSentences } from "../passages/figure-sentences.ts";
import { listedQuotations } from "../passages/listed-quotations.ts";
import { type Article, summaryOf } from "./article.ts";
import { countWords } from "./count-words.ts";
import type { FrontMatter } from "./front-matter.ts";
import { rowBytesOf } from "./row-bytes.ts";

/** The article of a file that the pipeline has read. */
export function articleFrom(file: VFile, slug: string, frontMatter: FrontMatter): Article {
  const { sections = [], passages = [], charts = [], words = "" } = file.data;
  const html = String(file);
  return {
    slug,
    frontMatter,
    summary: summaryOf({ frontMatter, passages }),
    html,
    isIllustrated: frontMatter.image !== undefined || html.includes("<img "),
    sections,
    passages,
    quotations: listedQuotations(passages),
    sentences: figureSentences(passages),
    charts,
    dates: articleDates(passages),
    digest: digestOf(words),
    wordCount: countWords(passages, frontMatter.lang),
    rowBytes: rowBytesOf(slug, frontMatter, passages),
  };
}
