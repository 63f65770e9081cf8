import { writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listenLocally, siteServer } from "../host/server.ts";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";
import { BODY, FRONT } from "./edited-article.ts";

describe("in Chromium, the page with what changed between versions", () => {
  const copy = new SiteCopy();
  let server: Server;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const file = copy.at("content/articles/walk.md");
    writeFileSync(file, `---\n${FRONT}\n---\n\n${BODY}`);
    expect(copy.record()).toMatchObject({ passed: true });
    const changed = BODY.replace("is new", "is old").replace("a decade", "ten years");
    writeFileSync(file, `---\n${FRONT}\nupdated: 2025-05-01\n---\n\n${changed}`);
    expect(copy.record()).toMatchObject({ passed: true });
    expect(copy.build()).toMatchObject({ passed: true });
    server = siteServer(copy.at("dist"));
    const site = await listenLocally(server, 0);
    browser = await launchChromium();
    page = await browser.newPage();
    await page.addInitScript(() => localStorage.setItem("size", "5"));
    await page.goto(`${site}/articles/walk/versions/`);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    copy.remove();
  });

  test("leads to each paragraph by the name of its section, and to the article by its headline", async () => {
    expect(await page.locator("main a").allInnerTexts()).toEqual([
      "A Walk",
      "Paragraph in “Introduction”",
      "Paragraph in “Early years”",
    ]);
    expect(await page.locator("main").getByText("A Walk").count()).toBe(1);
  });

  test("keeps deleted words apart from those in their place", async () => {
    const { before = 0, after = 0 } = await page.evaluate(() => ({
      before: document.querySelector("del")?.getBoundingClientRect().right,
      after: document.querySelector("ins")?.getBoundingClientRect().left,
    }));
    expect(after - before).toBeGreaterThan(1);
  });

  test("has its heading larger than its dates, however large the text", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator("html").getAttribute("data-size")).toBe("5");
    const sizes = await page.evaluate(() =>
      ["h1", "h2"].map((name) => {
        const heading = document.querySelector(name);
        return heading ? Number.parseFloat(getComputedStyle(heading).fontSize) : 0;
      }),
    );
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
  });
});
