import { globSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SITE } from "../site.ts";
import { ARTICLE, launchChromium } from "./browsers.ts";

const site = inject("site");
const paths = globSync(`*/index.html`, { cwd: inject("dist") + ARTICLE }).map(
  (file) => ARTICLE + file.replaceAll("\\", "/").replace("index.html", ""),
);

/** What a crawler takes from a page: the first response, without script. */
async function preview(path: string) {
  const response = await fetch(site + path, { redirect: "manual" });
  const html = await response.text();
  const meta = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  return { status: response.status, html, meta, title: /<title>([^<]*)/.exec(html)?.[1] };
}

test("every share page previews as itself, and as nothing else", async () => {
  expect(paths.length).toBeGreaterThan(5);
  const previews = await Promise.all(paths.map(preview));
  for (const [i, { status, meta, html }] of previews.entries()) {
    expect(status).toBe(200);
    expect(meta("og:url")).toBe(SITE.url + paths[i]);
    expect(html).toContain(`<link rel="canonical" href="${SITE.url}${paths[i]}">`);
    expect(meta("robots")).toContain("noindex");
    expect(html).not.toContain('http-equiv="refresh"');
    expect(meta("og:description")).toBeTruthy();
  }
  const titles = previews.map(({ meta }) => meta("og:title"));
  expect(new Set(titles).size).toBe(paths.length);
  expect(titles).not.toContain(undefined);
});

test("every share page and the article have a card of their own", async () => {
  const images = new Set<string>();
  for (const path of [ARTICLE, ...paths]) {
    const { meta } = await preview(path);
    const image = meta("og:image") ?? "";
    images.add(image);
    expect(image).toBe(`${SITE.url}${path}card.png`);
    expect([meta("og:image:width"), meta("og:image:height")]).toEqual(["1200", "630"]);
    expect(meta("og:image:alt")).toBeTruthy();
  }
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(site);
  for (const image of images) {
    const size = await page.evaluate(
      async (src) => {
        const picture = Object.assign(new Image(), { src });
        await picture.decode();
        return [picture.naturalWidth, picture.naturalHeight];
      },
      image.replace(SITE.url, site),
    );
    expect(size).toEqual([1200, 630]);
  }
  await browser.close();
  expect(images.size).toBe(paths.length + 1);
});

test("no share page is in the sitemap", async () => {
  const sitemap = await (await fetch(`${site}/sitemap.xml`)).text();
  for (const path of paths) expect(sitemap).not.toContain(path);
});

describe("in Chromium, a reader who was sent a quotation", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("reads it, goes to the next, and on to its place in the article, with script off", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const path = paths.find((one) => one.includes("/quote-")) ?? "";
    await page.goto(site + path);
    expect(await page.locator("blockquote").innerText()).toMatch(/^“.*”$/s);
    const next = page.getByRole("link", { name: /^(Next|Previous): / }).first();
    await next.click();
    const id = new URL(page.url()).pathname.split("/").at(-2);
    await page.getByRole("link", { name: "Read in context" }).click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    await page.close();
  });

  test("takes a citation of it away as a file, with script off", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site + (paths.find((one) => one.includes("/quote-")) ?? ""));
    await page.getByText("Cite", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "BibTeX" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.bib$/);
    await page.close();
  });
});
