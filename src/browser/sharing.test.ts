import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES, launchChromium } from "./browsers.ts";

const site = inject("site");
const SECTION = `${site}${ARTICLE}#surging-tourism`;
const linkOf = (page: Page) =>
  page.getByRole("link", { name: "Link to section “Surging tourism”" });

describe.each(ENGINES)("in %s, a reader who shares a section", (name, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test("copies its full address with a press, and is told so", async () => {
    const context = await browser.newContext();
    if (name === "Chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await page.goto(site + ARTICLE);
    await linkOf(page).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.getByRole("status").filter({ hasText: "Link copied" }).count())
      .toBe(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(SECTION);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
      "#surging-tourism",
    );
    await context.close();
  });

  test("sends a link that lands on the section, marked and with room above", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(SECTION);
      const landed = await page.evaluate(() => {
        const heading = document.querySelector("h2:target");
        const style = heading && getComputedStyle(heading);
        return { top: heading?.getBoundingClientRect().top, background: style?.backgroundColor };
      });
      expect(landed.top).toBeGreaterThan(8);
      expect(landed.top).toBeLessThan(120);
      expect(landed.background).not.toBe("rgba(0, 0, 0, 0)");
      await page.close();
    }
  });

  test("has a link large enough to touch on a phone", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(site + ARTICLE);
    const box = await linkOf(page).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.close();
  });
});

describe("in Chromium, a reader who shares a section", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("finds a plain link there with script off", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site + ARTICLE);
    await linkOf(page).click();
    await expect.poll(() => page.locator("h2:target").allInnerTexts()).toEqual(["Surging tourism"]);
    await page.close();
  });

  test("is told when the browser refuses, and finds the link in the address bar", async () => {
    const page = await browser.newPage();
    await page.goto(site.replace("localhost", "insecure.test") + ARTICLE);
    await linkOf(page).click();
    const status = page.getByRole("status").filter({ hasText: "Copying was refused" });
    await expect.poll(() => status.count()).toBe(1);
    expect(new URL(page.url()).hash).toBe("#surging-tourism");
    await page.close();
  });

  test("sees the mark in forced colours and on paper too", async () => {
    const page = await browser.newPage({ forcedColors: "active" });
    await page.goto(SECTION);
    const style = (name: string) =>
      page
        .locator("h2:target")
        .evaluate((heading, key) => getComputedStyle(heading).getPropertyValue(key), name);
    expect(await style("outline-style")).toBe("solid");
    await page.emulateMedia({ forcedColors: "none", media: "print" });
    expect(await style("border-left-style")).toBe("solid");
    expect(await linkOf(page).isVisible()).toBe(false);
    await page.close();
  });
});
