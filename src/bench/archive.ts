import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SiteCopy } from "../browser/copy-site.ts";
import { editedArticle, type MadeArticle, madeArticle } from "./made-article.ts";

const STRETCH_WORDS = 40;

/** A copy of the site with an archive of made-up articles, the same for the same size. */
export class Archive {
  readonly #site = new SiteCopy();
  readonly #articles: MadeArticle[];
  #edits = 0;

  /** @param size how many articles it has, e.g. 1,000 */
  constructor(size: number) {
    this.#articles = Array.from({ length: size }, (_, number) => madeArticle(number));
    for (const article of this.#articles) this.#write(article);
  }

  get root(): string {
    return this.#site.root;
  }

  get dist(): string {
    return this.#site.at("dist");
  }

  /** Forgets what builds keep, so that the next one is as the first on a machine. */
  forget(): void {
    this.#site.forget();
  }

  /** Adds a paragraph to an article in the middle of the archive. */
  edit(): void {
    const article = this.#articles[Math.floor(this.#articles.length / 2)];
    this.#edits += 1;
    if (article) this.#write(editedArticle(article, this.#edits));
  }

  /** How many files the built site has, and how many bytes. */
  weight(): { files: number; bytes: number } {
    const files = globSync("**/*.*", { cwd: this.dist }).map((name) => path.join(this.dist, name));
    return {
      files: files.length,
      bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    };
  }

  /**
   * Stretches of forty words as a reader pastes them into the search: three of a paragraph each, and one that goes on in
   * the next paragraph.
   */
  stretches(): string[] {
    const { length } = this.#articles;
    const within = [0, Math.floor(length / 3), length - 1].map((at) => {
      const long = this.#paragraphs(at).find((words) => words.length >= STRETCH_WORDS) ?? [];
      return long.slice(0, STRETCH_WORDS).join(" ");
    });
    const [first = [], second = []] = this.#paragraphs(Math.floor(length / 2));
    const across = [...first.slice(-STRETCH_WORDS / 2), ...second.slice(0, STRETCH_WORDS / 2)];
    return [...within, across.join(" ")];
  }

  /** The words of each paragraph of an article, by its number. */
  #paragraphs(number: number): string[][] {
    const { markdown = "" } = this.#articles[number] ?? {};
    return markdown
      .split("\n\n")
      .slice(1)
      .filter((text) => !text.startsWith("#"))
      .map((text) => text.split(/\s+/));
  }

  /** The HTML of pages that grow with an archive, in bytes, by their address. */
  pageBytes(): Map<string, number> {
    const pages = ["/", "/quotations/", "/figures/", "/speakers/"];
    return new Map(
      pages.map((page) => [page, readFileSync(path.join(this.dist, page, "index.html")).length]),
    );
  }

  remove(): void {
    this.#site.remove();
  }

  #write({ slug, markdown }: MadeArticle): void {
    writeFileSync(this.#site.at(`content/articles/${slug}.md`), markdown);
  }
}
