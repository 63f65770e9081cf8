import { globSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listenLocally, siteServer } from "../host/server.ts";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";
import { DevServer } from "./dev-server.ts";
import { violationsOf } from "./violations.ts";

const ARTICLES = 34;
/** Long texts with signs that HTML writes longer, and many figures. */
const article = (at: number) => `---
title: The & harbour of ${"a very long title ".repeat(14)}${at}
authors: [${Array.from({ length: 9 }, (_, one) => `Ana ${"Lima".repeat(9)} ${one}`).join(", ")}]
date: ${at < 3 ? 2023 : 2024}-03-${String(1 + (at % 28)).padStart(2, "0")}
source: { name: "${"The Paper & Sons ".repeat(12)}", url: https://example.org/${at} }
speakers: [{ name: Ada Roe, role: "${"mayor & <more> ".repeat(16)}" }]
---

${"The ’harbour’ & its boats. ".repeat(20)}

“${'Nobody & nobody "ever" believed in it at all. '.repeat(20)}” Ada Roe said.

In all ${Array.from({ length: 26 }, (_, one) => `${100 + one} boats & ships`).join(", ")} came.
`;

describe("an archive of long articles", () => {
  const copy = new SiteCopy();
  let browser: Browser;
  let server: Server;
  let site = "";
  const pages = new Map<string, string>();
  beforeAll(async () => {
    for (let at = 0; at < ARTICLES; at++)
      writeFileSync(copy.at(`content/articles/walk-${at}.md`), article(at));
    const settings = readFileSync(copy.at("src/site.ts"), "utf8");
    const navigation = 'navigation: [{ name: "Last year", address: "/years/2024/" }]';
    writeFileSync(copy.at("src/site.ts"), settings.replace("navigation: []", navigation));
    expect(copy.build()).toMatchObject({ passed: true });
    const lists = "{index.html,{quotations,figures,years,speakers,authors,sources}/**/index.html}";
    for (const name of globSync(lists, { cwd: copy.at("dist") })) {
      pages.set(
        `/${name.slice(0, -"index.html".length)}`,
        readFileSync(copy.at(`dist/${name}`), "utf8"),
      );
    }
    server = siteServer(copy.at("dist"));
    site = await listenLocally(server, 0);
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    copy.remove();
  });

  test("has no list above 30,000 bytes, each with a title, a description and an address of its own", () => {
    expect(pages.size).toBeGreaterThan(20);
    const weights = [...pages].map(([path, html]) => ({ path, bytes: Buffer.byteLength(html) }));
    expect(weights.filter(({ bytes }) => bytes > 30_000)).toEqual([]);
    for (const part of [
      /<title>(.*?)</,
      /name="description" content="(.*?)"/,
      /rel="canonical" href="(.*?)"/,
    ])
      expect(new Set([...pages.values()].map((html) => part.exec(html)?.[1])).size).toBe(
        pages.size,
      );
  });

  test("has the same lists in development", { timeout: 60_000 }, async () => {
    const development = new DevServer(copy);
    await development.started();
    const mainOf = (html = "") => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1];
    const [speaker = ""] = [...pages.keys()].filter((path) => /^\/speakers\/ada-roe\/./.test(path));
    for (const path of [speaker, "/quotations/2024/1/", "/figures/2024/1/", "/years/2024/"]) {
      const html = await (await fetch(development.url + path)).text();
      expect(mainOf(html), path).toBe(mainOf(pages.get(path)));
    }
    await development.stop();
  });

  test("says in the bar which of its lists a page is", () => {
    const barOf = (html = "") => /<header class="bar"[^>]*>(.*?)<\/header>/s.exec(html)?.[1] ?? "";
    const current = (path: string) =>
      [...barOf(pages.get(path)).matchAll(/href="([^"]+)" aria-current="page"/g)].map(
        ([, address]) => address,
      );
    expect(current("/quotations/")).toEqual(["/quotations/"]);
    expect(current("/figures/")).toEqual(["/figures/"]);
    expect(current("/years/2024/")).toEqual(["/years/2024/"]);
    expect(current("/quotations/2024/1/")).toEqual([]);
  });

  test("is read to its oldest article by “Older”, without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site);
    const titles = new Set<string>();
    const older = page
      .getByRole("navigation", { name: "Pages of this list" })
      .getByRole("link", { name: "Older" });
    for (;;) {
      for (const link of await page.getByRole("main").locator("h2 a").all())
        titles.add((await link.getAttribute("href")) ?? "");
      if ((await older.count()) === 0) break;
      await older.click();
    }
    expect(titles.size).toBe(ARTICLES);
    expect(new URL(page.url()).pathname).toBe("/years/2023/");
    expect(
      await page.getByRole("link", { name: "2023", exact: true }).getAttribute("aria-current"),
    ).toBe("page");
    await context.close();
  });

  test("lets a reader choose a kind of passage that the first articles have none of", async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/search/?q=ships`);
    await page.waitForSelector('#results[data-search-state="done"]');
    const kinds = page.locator("fieldset label", { has: page.locator("[name=kind]") });
    expect(await kinds.allInnerTexts()).toEqual(["All\n10+", "Quotations", "Figures"]);
    expect(await page.getByRole("radio", { name: "Quotations" }).isEnabled()).toBe(true);
    await page.close();
  });

  test.each(["/", "/quotations/2024/1/", "/speakers/", "/years/2024/"])(
    "has nothing in the way at %s",
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      await page.goto(site + path);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.close();
    },
  );
});
