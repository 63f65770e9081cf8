import { readFileSync } from "node:fs";
import type { Article } from "../articles/article.ts";
import { launchChromium } from "../browser/browsers.ts";
import { listenLocally, siteServer } from "../host/server.ts";
import type { Passage } from "../passages/passage.ts";
import { buildIndex } from "../search/build/build-index.ts";
import { toRecord } from "../search/build/to-record.ts";

/** What kind of query it is; `reworded`: a question in other words than the article's. */
type Class = "sensible" | "hard" | "question" | "reworded" | "absent" | "partly absent";
interface Question {
  q: string;
  class: Class;
  /** Ranking is never tuned on it: how well it does says how well unknown queries do. */
  aside?: true;
  article: string | null;
  /** Words that stand in the right passage; none for what is not there. */
  expect: string | string[] | null;
}
export interface SearchGrade {
  /** The class, with those set aside by themselves, e.g. `reworded, set aside`. */
  class: string;
  asked: number;
  /** The right passage first; for what is absent, nothing at all. */
  right: number;
  remarks: string[];
}

/**
 * Asks the built site, in Chromium, for the passages of some articles.
 *
 * @param dist folder of the built site
 */
export async function gradeSearch(dist: string, articles: Article[]): Promise<SearchGrade[]> {
  const file = new URL("./queries.json", import.meta.url);
  const questions = JSON.parse(readFileSync(file, "utf8")) as Question[];
  const index = await buildIndex(articles.map(toRecord));
  const server = siteServer(dist);
  const site = await listenLocally(server, 0);
  const browser = await launchChromium();
  const page = await browser.newPage();
  // The site's own pages and scripts, over an index of the examined articles.
  await page.route("**/pagefind/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace("/pagefind/", "");
    const body = index.get(path);
    const contentType = path.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    return body ? route.fulfill({ body: Buffer.from(body), contentType }) : route.abort();
  });
  await page.goto(`${site}/search/`);

  const ask = (typed: string): Promise<string[]> =>
    page.evaluate(async (words) => {
      const field = document.querySelector<HTMLInputElement>("#q");
      const results = document.querySelector<HTMLElement>("#results");
      if (!field || !results) return [];
      field.value = words;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      while (results.dataset["searchState"] === "busy") await new Promise((go) => setTimeout(go));
      return [...results.querySelectorAll("a")]
        .slice(0, 5)
        .map((link) => link.getAttribute("href") ?? "");
    }, typed);

  const grades = new Map<string, SearchGrade>();
  for (const question of questions) {
    const name = question.class + (question.aside ? ", set aside" : "");
    const grade = grades.get(name) ?? { class: name, asked: 0, right: 0, remarks: [] };
    grades.set(name, grade);
    grade.asked += 1;
    const hrefs = await ask(question.q);
    const rank = hrefs.findIndex((href) => answers(href, question, articles)) + 1;
    const right = question.expect === null ? hrefs.length === 0 : rank === 1;
    if (right) grade.right += 1;
    else grade.remarks.push(`${name}: ${question.q} → ${rank || "none"}: ${hrefs[0] ?? "nothing"}`);
  }
  await browser.close();
  server.close();
  return [...grades.values()];
}

function answers(href: string, { article: slug, expect }: Question, articles: Article[]): boolean {
  const [, foundSlug, id] = /^\/articles\/([^/]+)\/#(.*?)(?::~:|$)/.exec(href) ?? [];
  const article = articles.find((one) => one.slug === foundSlug);
  const passage = article?.passages.find((one) => one.id === decodeURIComponent(id ?? ""));
  if (article === undefined || passage === undefined || foundSlug !== slug) return false;
  const words = textOf(passage, article);
  return [expect ?? []].flat().some((wanted) => words.some((text) => text.includes(wanted)));
}

/** The words that following a link to the passage puts before the reader. */
function textOf(passage: Passage, { passages, sections }: Article): string[] {
  const spans =
    passage.kind === "quotation" ? passage.spans : passage.kind === "figure" ? [passage.span] : [];
  const around = spans.map(
    ({ paragraph }) => passages.find(({ id }) => id === paragraph)?.exact ?? "",
  );
  const heading = sections.find(({ id }) => id === passage.section)?.title ?? "";
  return [passage.exact, heading, ...around];
}
