import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES, launchChromium } from "./browsers.ts";
import { openMenu } from "./share-steps.ts";
import { RULES_FOR, THEMES, violationsOf } from "./violations.ts";

const site = inject("site");
const PARAGRAPH = "nordship-now-operates-10-offices";

describe.each(ENGINES)("in %s, the text of an article", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.goto(site + ARTICLE);
  });
  afterAll(() => browser.close());

  const lines = () =>
    page.locator("#figure-10-offices").evaluate((one) => getComputedStyle(one).textDecorationLine);
  const mark = () => page.locator(`#${PARAGRAPH} > .share`);

  test("shows no ink at rest, and what can be pressed where the mouse is", async () => {
    expect(await lines()).toBe("none");
    expect(await mark().isVisible()).toBe(false);
    await page.locator(`#${PARAGRAPH}`).hover();
    await expect.poll(lines).toBe("underline");
    expect(await mark().isVisible()).toBe(true);
    expect(await page.locator(".prose p > .share:visible").count()).toBe(1);
    await page.locator("h1").hover();
    await expect.poll(lines).toBe("none");
  });

  test("has no link within a sentence, and fewer than 20 tab stops before the lists", async () => {
    const within = await page
      .locator(".prose p a")
      .evaluateAll((links) => links.filter((link) => link.nextSibling !== null).length);
    expect(within).toBe(0);
    await page.goto(site + ARTICLE);
    let stops = 0;
    for (; stops < 25; stops++) {
      await page.keyboard.press("Tab");
      const isList = await page.evaluate(
        () => document.activeElement?.closest(".list-of") !== null,
      );
      if (isList) break;
    }
    expect(stops).toBeLessThan(20);
  });

  test("opens the menu of a later stretch of a quotation as that of the whole", async () => {
    await page.locator(".prose span:not([id]):not(:empty)").first().click();
    const menu = page.locator("dialog.sharing");
    await menu.waitFor();
    expect(await menu.getByRole("button", { name: "Copy quotation with source" }).count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => menu.count()).toBe(0);
  });

  test("closes a menu on scrolling", async () => {
    await page.goto(site + ARTICLE);
    await openMenu(page, "quote-seeing-is-believing");
    await page.evaluate(() => scrollBy(0, 200));
    await expect.poll(() => page.locator("dialog.sharing").count()).toBe(0);
  });
});

describe("in Chromium, the text of an article", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("shows on a tap what a second tap presses, in a sheet at the end of the window", async () => {
    const page = await browser.newPage({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(site + ARTICLE);
    const words = page.locator("#figure-10-offices");
    await words.tap();
    const link = page.locator(`#${PARAGRAPH}[data-near] > .share`);
    await expect.poll(() => link.isVisible()).toBe(true);
    expect(await page.locator("dialog.sharing").count()).toBe(0);
    await words.tap();
    const sheet = page.locator("dialog.sharing");
    await sheet.waitFor();
    const bottom = async () => {
      const { y = 0, height = 0 } = (await sheet.boundingBox()) ?? {};
      return Math.round(y + height);
    };
    await expect.poll(bottom).toBe(740);
    const rows = await sheet
      .locator(".row:visible")
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(48);
    await page.close();
  });

  test("begins within 420 px of the top of a phone", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, isMobile: true });
    await page.goto(site + ARTICLE);
    const top = await page
      .locator(".prose p")
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeLessThan(420);
    await page.close();
  });

  test("lands 28 % down the window, and its mark fades but for the edge", async () => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 800 } });
    await page.goto(`${site}${ARTICLE}#quote-seeing-is-believing`);
    const target = page.locator("span:target");
    const style = (key: string) =>
      target.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), key);
    const top = await target.evaluate((one) => one.getBoundingClientRect().top / innerHeight);
    expect(top).toBeGreaterThan(0.25);
    expect(top).toBeLessThan(0.31);
    expect(await style("background-color")).not.toBe("rgba(0, 0, 0, 0)");
    await expect.poll(() => style("background-color")).toMatch(/ 0\)$/);
    expect(await style("box-shadow")).not.toBe("none");
    await page.close();
  });

  test.each(THEMES)(
    "breaks no rule of accessibility with its passages listed or its settings open, in %s",
    async (theme) => {
      const page = await browser.newPage();
      await page.addInitScript((name) => localStorage.setItem("theme", name), theme);
      await page.goto(site + ARTICLE);
      for (const name of ["Passages", "Reading settings"]) {
        await page.getByRole("button", { name }).click();
        await page.getByRole("dialog").waitFor();
        expect(await violationsOf(page, RULES_FOR[theme])).toEqual([]);
        await page.keyboard.press("Escape");
      }
      await page.close();
    },
  );
});
