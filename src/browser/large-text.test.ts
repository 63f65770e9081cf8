import type { Browser, Locator, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";

const site = inject("site");
const LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

describe.each(ENGINES)("in %s, on a phone", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    return () => page.close();
  });

  /** Opens a page, with text twice as large where that is asked for. */
  async function open(path: string, size = "100%"): Promise<void> {
    await page.goto(site + path);
    await page.evaluate((one) => {
      document.documentElement.style.fontSize = one;
    }, size);
  }
  const widthOver = (element: Locator) =>
    element.evaluate((one) => one.scrollWidth - one.clientWidth);
  const boxOf = async (element: Locator) => {
    const box = await element.boundingBox();
    if (box === null) throw new Error("It is not shown.");
    return box;
  };

  test.each([
    [360, "200%"],
    [320, "100%"],
    [320, "200%"],
  ])("the list of passages fits at %i px with text of %s, a long word too", async (width, size) => {
    await page.route("**/passages.json", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll("Seeing is believing", LONG_WORD);
      await route.fulfill({ response, body });
    });
    await page.setViewportSize({ width, height: 740 });
    await open(ARTICLE, size);
    await page.getByRole("button", { name: "Passages" }).click();
    const dialog = page.getByRole("dialog", { name: "Passages" });
    await dialog.getByRole("link", { name: `“${LONG_WORD}` }).waitFor({ timeout: 5_000 });
    expect(await widthOver(dialog)).toBeLessThanOrEqual(0);
    expect((await boxOf(dialog.getByRole("searchbox"))).width).toBeGreaterThan(90);
  });

  test("a long notice is read from its first line, with text twice as large", async () => {
    await open(`${ARTICLE}#${"one-more-of-very-many-words-".repeat(12)}`, "200%");
    const notice = page.locator(".notice");
    await notice.getByRole("button").waitFor();
    const above = await notice.evaluate((one) => {
      one.scrollTop = 0;
      const sentence = one.querySelector("p")?.getBoundingClientRect().top ?? 0;
      return sentence - one.getBoundingClientRect().top;
    });
    expect(above).toBeGreaterThanOrEqual(0);
  });

  test("the ways to search fit with text twice as large", async () => {
    await open("/search/", "200%");
    await page.locator("summary", { hasText: "Ways to search" }).click();
    expect(await widthOver(page.locator("html"))).toBeLessThanOrEqual(0);
  });

  test("the link to a paragraph is wide enough for a finger, and within the window", async () => {
    await open(ARTICLE);
    const links = page.locator(".prose :not(.heading) > .share:empty");
    const boxes = await links.evaluateAll((all) =>
      all.map((one) => {
        const { left, width, height } = one.getBoundingClientRect();
        return { left, width, height };
      }),
    );
    expect(boxes.length).toBeGreaterThan(20);
    for (const { left, width, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  test("marked words on several lines are underlined there and not across the window", async () => {
    await open("/search/");
    const lines = page.locator("main p.marked");
    await page.evaluate(() => {
      const mark = document.createElement("mark");
      mark.textContent = "words that were looked for ".repeat(6);
      const paragraph = Object.assign(document.createElement("p"), { className: "marked" });
      paragraph.append("Before and behind the ", mark);
      document.querySelector("main h1")?.after(paragraph);
    });
    const { y, height } = await boxOf(lines);
    const margin = { left: 0, top: Math.round(y), width: 8, height: Math.floor(height) };
    // Cut out of the whole window: asked for a part of it, Firefox paints that part rightly.
    const cut = await sharp(await page.screenshot())
      .extract(margin)
      .toBuffer();
    const { channels } = await sharp(cut).stats();
    expect(channels.map(({ min, max }) => max - min)).toEqual(channels.map(() => 0));
  });
});
