import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../articles/article.ts";
import { readArticle } from "../articles/read-article.ts";

/** What a person who read an article says stands in it. */
interface Gold {
  quotations: {
    /** The first words, without the marks. */
    exact: string;
    speaker: string | null;
    /** A new sentence after “she said.”: right as its own quotation and as part of the one before. */
    mayMerge?: boolean;
  }[];
  figures: {
    exact: string;
    value: number;
    valueTo?: number;
    unit: string | null;
    conversion?: unknown;
  }[];
  notQuotations: string[];
  notFigures: string[];
  /** Arguable: neither right nor wrong when found. */
  nestedQuotations?: { exact: string }[];
  interviewerTurns?: { exact: string }[];
  optionalFigures?: { exact: string }[];
}

export interface Examined {
  slug: string;
  article: Article;
  gold: Gold;
  /** Whether `queries.json` asks for passages of it. */
  hasQueries: boolean;
}

const ROOT = new URL("./", import.meta.url);

/** The articles written for examination, read as the site reads its own, with their gold. */
export function examinedArticles(): Examined[] {
  const queries = readFileSync(new URL("queries.json", ROOT), "utf8");
  return readdirSync(new URL("articles/", ROOT)).map((name) => {
    const slug = name.replace(/\.md$/, "");
    const { article, problems } = readArticle(
      `src/eval/articles/${name}`,
      readFileSync(new URL(`articles/${name}`, ROOT)),
      "2026-01-01",
    );
    if (article === undefined) throw new Error(problems.join("\n"));
    const gold = JSON.parse(readFileSync(new URL(`gold/${slug}.json`, ROOT), "utf8")) as Gold;
    return { slug, article, gold, hasQueries: queries.includes(`"${slug}"`) };
  });
}
