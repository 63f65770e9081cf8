import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { THEME_COLOURS } from "../theme/theme-colours.ts";
import { ARTICLE, ENGINES, launchChromium } from "./browsers.ts";

const site = inject("site");

describe.each(ENGINES)("in %s, the bar", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.goto(site + ARTICLE);
  });
  afterAll(() => browser.close());
  const bottom = () =>
    page.locator(".bar").evaluate((bar) => Math.round(bar.getBoundingClientRect().bottom));

  test("goes on scrolling down, comes back on scrolling up, and then names the article", async () => {
    expect(await bottom()).toBe(49);
    await page.evaluate(() => scrollTo(0, 1_500));
    await expect.poll(bottom).toBe(0);
    await page.evaluate(() => scrollBy(0, -200));
    await expect.poll(bottom).toBe(49);
    const headline = page.locator(".bar-title > span");
    await expect.poll(() => headline.evaluate((one) => getComputedStyle(one).opacity)).toBe("1");
  });

  test("leads home by the words of its name alone", async () => {
    const name = page.locator(".bar .name");
    const { x = 0, y = 0, width = 0 } = (await name.boundingBox()) ?? {};
    expect(width).toBeLessThan(200);
    const beside = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top)?.closest("a") ?? null,
      [x + width + 8, y + 24] as const,
    );
    expect(beside).toBeNull();
  });

  test("keeps what was set for the next page, and / can be switched off", async () => {
    await page.getByRole("button", { name: "Reading settings" }).click();
    await page.locator("[data-setting=size] [data-value='5']").click();
    await page.locator("[data-setting=face] [data-value=sans]").click();
    await page.locator("[data-setting=keys] label").click();
    await page.goto(`${site}/quotations/`);
    const root = page.locator("html");
    expect(await root.getAttribute("data-size")).toBe("5");
    expect(await root.getAttribute("data-face")).toBe("sans");
    await page.keyboard.press("/");
    expect(await page.locator("#q").isVisible()).toBe(false);
    await page.keyboard.press("Control+k");
    expect(await page.locator("#q").isVisible()).toBe(true);
  });
});

describe("in Chromium, the bar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("has its name whole beside the tools of an article at 320 px", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(site + ARTICLE);
    const cut = await page
      .locator(".bar .name")
      .evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(cut).toBe(0);
    await page.close();
  });

  test.each(["light", "sepia", "dark"] as const)(
    "lets the browser paint the paper of the theme %s around the page",
    async (theme) => {
      const page = await browser.newPage();
      await page.addInitScript((name) => localStorage.setItem("theme", name), theme);
      await page.goto(site + ARTICLE);
      const colours = await page.evaluate(() => {
        const canvas = document.createElement("canvas").getContext("2d");
        if (!canvas) return [];
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const around = document.querySelector<HTMLMetaElement>("[name=theme-color]")?.content ?? "";
        return [paper, around].map((colour) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
        });
      });
      const [paper = [], around = []] = colours;
      for (const [at, part] of paper.entries()) {
        expect(Math.abs(part - (around[at] ?? 0)), THEME_COLOURS[theme]).toBeLessThanOrEqual(2);
      }
      await page.close();
    },
  );
});
