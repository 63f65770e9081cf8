/**
 * Where the dev server’s loader publishes, after each reading, what is wrong with the articles, as a
 * list of problems. The loader runs inside of Vite and the integration that listens outside, so that
 * they share no module of their own.
 */
export const PROBLEMS_CHANNEL = "articles:problems";

/** An article that can be read by all. */
export interface ReadArticle {
  slug: string;
  /** E.g. `2025-03-19T07:00:00+08:00`. */
  date: string;
  /** Under which it is kept. */
  key: string;
}

/** Where the loader publishes, once all articles are right, those that were not taken back. */
export const READ_CHANNEL = "articles:read";

/** What a build has said of the articles. */
export interface ContentSaid {
  /** As they were printed. */
  notices: string[];
  /** When the next build shows more, in ms since 1970, if an article waits for its date. */
  until: number | undefined;
}

/** Where the loader publishes it. */
export const SAID_CHANNEL = "articles:said";

/** Where a problem is; the line and the column count from 1. */
export interface ProblemPlace {
  /** From the project’s root, e.g. `content/articles/x.md`. */
  path: string;
  line: number;
  column: number;
}

/** The place in a problem as it is printed, e.g. `content/articles/x.md:31:5 What is wrong. …` */
export function placeOfProblem(problem: string): ProblemPlace | undefined {
  const [, path, line, column] = /^(.+?):(\d+):(\d+) /.exec(problem) ?? [];
  if (path === undefined) return undefined;
  return { path, line: Number(line), column: Number(column) };
}
