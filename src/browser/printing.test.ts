import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, launchChromium } from "./browsers.ts";

const site = inject("site");
/** What the margins leave of A4, in pixels of 1/96 inch. */
const PAPER = { width: 552, height: 960 };

describe("in Chromium, paper", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: PAPER });
    await page.emulateMedia({ media: "print" });
  });
  afterAll(() => browser.close());

  test.each(["/", "/quotations/", "/figures/", ARTICLE])(
    "has every letter of %s between its edges",
    async (path) => {
      await page.goto(site + path);
      const outside = await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const all: string[] = [];
        while (texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          const isHidden = texts.currentNode.parentElement?.closest(".visually-hidden");
          const isOut = ({ left, right, width }: DOMRect) =>
            width > 0 && (left < -0.5 || right > innerWidth + 0.5);
          if (!isHidden && [...range.getClientRects()].some(isOut)) all.push(range.toString());
        }
        return all;
      });
      expect(outside).toEqual([]);
    },
  );

  test("has who is quoted above the quotations, where it is wide or the print is small", async () => {
    await page.setViewportSize({ width: 1400, height: 990 });
    await page.goto(`${site}/quotations/`);
    const [header, quotation] = await Promise.all(
      [".beside > header", ".beside .quote"].map((one) => page.locator(one).first().boundingBox()),
    );
    await page.setViewportSize(PAPER);
    expect(header?.x).toBe(quotation?.x);
    expect(header?.width).toBe(quotation?.width);
  });

  test("has the text of an article from edge to edge", async () => {
    await page.goto(site + ARTICLE);
    const { x = 0, width = 0 } = (await page.locator(".prose").boundingBox()) ?? {};
    expect([x, width]).toEqual([0, PAPER.width]);
  });

  test("tells the numbers of /figures/ by their weight, for colours behind them are not printed", async () => {
    await page.goto(`${site}/figures/`);
    const looks = await page
      .locator("mark")
      .evaluateAll((all) =>
        all.map((one) => [getComputedStyle(one).fontWeight, getComputedStyle(one).boxShadow]),
      );
    expect(looks.length).toBeGreaterThan(5);
    expect(new Set(looks.map(String))).toEqual(new Set(["600,none"]));
  });
});
