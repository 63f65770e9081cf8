import { z } from "zod";
import type { ArticleDate } from "../charts/article-dates.ts";
import type { Chart } from "../charts/chart.ts";
import type { InternalLink } from "../markdown/addresses.ts";
import { passageSchema, sectionSchema } from "../passages/passage.ts";
import type { Article } from "./article.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Reading } from "./read-article.ts";
import type { FormerSlug, Release } from "./read-front-matter.ts";

/** What the content collection holds of an article beside its HTML, which is the entry’s `rendered`. */
export const entrySchema = z.object({
  // Its own schema read it from YAML, and depends on the day.
  frontMatter: z.custom<FrontMatter>((value) => typeof value === "object" && value !== null),
  sections: z.array(sectionSchema),
  passages: z.array(passageSchema),
  charts: z.array(z.custom<Chart>()),
  dates: z.array(z.custom<ArticleDate>()),
  digest: z.string(),
  wordCount: z.int(),
  /** What else was found in the file, for it is not read again before it changes. */
  file: z.object({
    formerly: z.array(z.custom<FormerSlug>()),
    release: z.custom<Release>(),
    internalLinks: z.array(z.custom<InternalLink>()),
    notices: z.array(z.string()),
  }),
});

/** An article as the content collection holds it. */
export interface ArticleEntry {
  /** The article’s slug, e.g. `harbour-minister`. */
  id: string;
  data: z.infer<typeof entrySchema>;
  filePath: string;
  digest: string;
  rendered: {
    html: string;
    metadata: { headings: { depth: number; slug: string; text: string }[] };
  };
}

/**
 * The entry of a file that was read.
 *
 * @param digest changes with anything that reading the file depends on
 * @returns `undefined` when it is no article, for the problems that the reading has
 */
export function entryOf(reading: Reading, digest: string): ArticleEntry | undefined {
  const { path, article, formerly = [], release, internalLinks, notices } = reading;
  if (article === undefined) return undefined;
  const { slug, html, ...data } = article;
  const headings = article.sections.map(({ id, title, level }) => {
    return { depth: level, slug: id, text: title };
  });
  return {
    id: slug,
    data: { ...data, file: { formerly, release, internalLinks, notices } },
    filePath: path,
    digest,
    rendered: { html, metadata: { headings } },
  };
}

/** The reading that an entry was made of. */
export function readingOf(entry: ArticleEntry): Reading {
  return { path: entry.filePath, article: articleOf(entry), problems: [], ...entry.data.file };
}

/** The article that an entry was made of. */
export function articleOf({
  id,
  data,
  rendered,
}: Pick<ArticleEntry, "id" | "data"> & {
  rendered?: { html: string } | undefined;
}): Article {
  const { file, ...article } = data;
  return { slug: id, html: rendered?.html ?? "", ...article };
}
