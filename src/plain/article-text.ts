import type { Article } from "../articles/article.ts";

/** As much of an article as its Markdown and its book are made of. */
export type ArticleText = Pick<Article, "slug" | "frontMatter" | "html" | "sections">;

/** The text of an article, to be written into a file. */
export function articleText({ slug, frontMatter, html, sections }: Article): ArticleText {
  return { slug, frontMatter, html, sections };
}
