import type { Article } from "../articles/article.ts";
import { byline, formatDate } from "../articles/wording.ts";
import { site, llms as words } from "../interface/words.ts";
import { SITE } from "../site.ts";
import { absolute, urls } from "../urls.ts";

/** More would fill what a program can read at once; each has about 250 characters. */
const NEWEST = 100;

/**
 * The `llms.txt` of the site: what it is, its newest articles as Markdown, each with its credit, and where all others
 * are named. It does not grow with the archive. See https://llmstxt.org/.
 *
 * @param articles newest first
 */
export function llmsFile(articles: readonly Article[]): string {
  const shown = articles.slice(0, NEWEST);
  const years = new Set(articles.map(({ frontMatter }) => frontMatter.date.slice(0, 4)));
  // Where all are of one year, its page is the home page.
  const yearLinks = [...years].map((year) =>
    item(year, years.size > 1 ? urls.year(year) : urls.home),
  );
  return `${[
    `# ${inLine(SITE.name)}`,
    `> ${inLine(SITE.description)}`,
    words.about,
    shown.length < articles.length ? words.newestOf(shown.length, articles.length) : "",
    `## ${words.newest}`,
    shown.map(articleItem).join("\n"),
    `## ${words.more}`,
    [
      ...yearLinks,
      item(site.sitemap, urls.sitemap),
      item(site.data, urls.data("datapackage.json")),
    ].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

function articleItem(article: Article): string {
  const { slug, frontMatter } = article;
  const { title, date, source } = frontMatter;
  const credit = source && `, ${words.first} ${source.name}, ${source.url}`;
  const notes = `${byline(frontMatter)}, ${formatDate(date)}${credit ?? ""}. ${article.summary}`;
  return `${item(title, urls.markdown(slug))}: ${inLine(notes)}`;
}

function item(name: string, path: string): string {
  return `- [${inLine(name)}](${absolute(path)})`;
}

/** Words that are no link, no mark of Markdown, and one line. */
function inLine(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\\[\]<>`*_]/g, "\\$&");
}
