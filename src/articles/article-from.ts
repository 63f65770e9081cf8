import type { VFile } from "vfile";
import { articleDates } from "../charts/article-dates.ts";
import { digestOf } from "../ledger/published.ts";
import { sentencePlaces } from "../passages/figure-sentences.ts";
import type { Article } from "./article.ts";
import { countWords } from "./count-words.ts";
import type { FrontMatter } from "./front-matter.ts";

/** The article of a file that the pipeline has read. */
export function articleFrom(file: VFile, slug: string, frontMatter: FrontMatter): Article {
  const { sections = [], passages = [], charts = [], words = "" } = file.data;
  const html = String(file);
  return {
    slug,
    frontMatter,
    html,
    isIllustrated: frontMatter.image !== undefined || html.includes("<img "),
    sections,
    passages,
    sentences: sentencePlaces(passages),
    charts,
    dates: articleDates(passages),
    digest: digestOf(words),
    wordCount: countWords(passages, frontMatter.lang),
  };
}
