import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, launchChromium } from "./browsers.ts";

const site = inject("site");
const RIVALS = "Electric vehicles sold on the islands, 2024";

describe("of an article with charts, a reader", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async (width: number) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(site + ARTICLE);
    return page;
  };
  /** Where the paragraph of the first chart and that chart stand. */
  const boxes = (page: Page) =>
    page.evaluate(() =>
      [...(document.querySelector(".charted")?.querySelectorAll(":scope > p, .chart") ?? [])].map(
        (one) => one.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );

  test("hears what is drawn, once, as a list with a title", async () => {
    const page = await open(1280);
    const chart = page.getByRole("figure", { name: RIVALS });
    expect(await chart.ariaSnapshot()).toBe(
      [
        `- figure "${RIVALS}":`,
        `  - text: ${RIVALS}`,
        "  - list:",
        "    - listitem: Elver 2,223 54% more than the year before",
        "    - listitem: Nordship 2,038",
      ].join("\n"),
    );
    expect(await page.locator(".chart").allInnerTexts()).toHaveLength(4);
    await page.close();
  });

  test("sees it beside its paragraph where there is room, and below it elsewhere", async () => {
    const wide = await open(1700);
    const [paragraph, chart] = await boxes(wide);
    expect(chart?.left).toBeGreaterThan(paragraph?.right ?? 0);
    expect(Math.abs((chart?.top ?? 0) - (paragraph?.top ?? 0))).toBeLessThan(20);
    await wide.close();
    for (const width of [320, 1024]) {
      const narrow = await open(width);
      const [above, below] = await boxes(narrow);
      expect(below?.top).toBeGreaterThan(above?.bottom ?? 0);
      expect(below?.left).toBe(above?.left);
      await narrow.close();
    }
  });

  test.each([390, 1280, 1700])("sees nothing move at %i px, down to the end", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as unknown as { value: number };
          (globalThis as unknown as { shifts: number }).shifts += value;
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(site + ARTICLE, { waitUntil: "networkidle" });
    for (let screen = 0; screen < 20; screen++) await page.mouse.wheel(0, 800);
    await page.waitForTimeout(300);
    const shifts = () => (globalThis as unknown as { shifts: number }).shifts;
    expect(await page.evaluate(shifts)).toBe(0);
    await page.close();
  });

  test("selects the text from one paragraph to the next without it", async () => {
    const page = await open(390);
    const selected = await page.evaluate(() => {
      const charted = document.querySelector(".charted");
      const [from, to] = [charted?.querySelector("p"), charted?.nextElementSibling];
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
      return String(getSelection()).replace(/\s+/g, " ");
    });
    expect(selected).toContain("according to the islands’ register. Sundland has been");
    expect(selected).not.toContain("Elver 2,223");
    await page.close();
  });

  test("prints it whole, on white, within the page", async () => {
    const page = await open(794);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const [paragraph, chart] = await boxes(page);
    expect(chart?.top).toBeGreaterThan(paragraph?.bottom ?? 0);
    expect(chart?.right).toBeLessThanOrEqual(paragraph?.right ?? 0);
    const [bar, rest] = await page
      .locator(".bars rect")
      .evaluateAll((bars) => bars.map((one) => getComputedStyle(one).fill));
    expect(bar).toBe("rgb(0, 0, 0)");
    expect(rest).not.toBe(bar);
    await page.close();
  });

  test("finds it on the page of figures, with the way to its paragraph", async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/figures/`);
    const entry = page.locator(".charts > div", { hasText: RIVALS });
    await entry.locator(".meta a").click();
    const paragraph = page.locator(".charted > p:target");
    expect(await paragraph.innerText()).toContain("2,223 electric vehicles");
    await page.close();
  });
});
