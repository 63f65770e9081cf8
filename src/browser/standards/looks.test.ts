import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, launchChromium } from "../browsers.ts";

const site = inject("site");
const PASSAGE = "quote-seeing-is-believing";
const HEADING = "surging-tourism";

describe("in Chromium, an article", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function opened(options: Parameters<Browser["newPage"]>[0] = {}, hash = ""): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(`${site}${ARTICLE}${hash}`);
    return page;
  }

  /** How what a link leads to looks, in computed colours and lines. */
  const look = (page: Page, id: string) =>
    page.evaluate((one) => {
      const element = document.getElementById(one);
      if (element === null) return "";
      const { backgroundColor, textDecorationLine, outlineStyle, boxShadow, borderInlineStart } =
        getComputedStyle(element);
      return [
        backgroundColor,
        textDecorationLine,
        outlineStyle,
        boxShadow,
        borderInlineStart,
      ].join();
    }, id);

  test.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("shows in %s which passage its address leads to", async (_name, options) => {
    const others = await opened(options);
    const page = await opened({ ...options, reducedMotion: "reduce" }, `#${PASSAGE}`);
    await expect.poll(async () => look(page, PASSAGE)).not.toBe(await look(others, PASSAGE));
    await page.close();
    await others.close();
  });

  test("shows it on paper too", async () => {
    const others = await opened();
    const page = await opened({ reducedMotion: "reduce" }, `#${PASSAGE}`);
    for (const one of [page, others]) await one.emulateMedia({ media: "print" });
    await expect.poll(async () => look(page, PASSAGE)).not.toBe(await look(others, PASSAGE));
    await page.close();
    await others.close();
  });

  test("leaves room above a heading that its address leads to, and scrolls there at once without motion", async () => {
    const page = await opened({ reducedMotion: "reduce" }, `#${HEADING}`);
    const { margin, behaviour, top, bar } = await page.evaluate((id) => {
      const heading = document.getElementById(id);
      const style = heading && getComputedStyle(heading);
      return {
        margin: Number.parseFloat(style?.scrollMarginTop ?? ""),
        behaviour: getComputedStyle(document.documentElement).scrollBehavior,
        top: heading?.getBoundingClientRect().top ?? 0,
        bar: document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0,
      };
    }, HEADING);
    expect(margin).toBeGreaterThan(0);
    expect(behaviour).toBe("auto");
    expect(top).toBeGreaterThanOrEqual(bar);
    await page.close();
  });

  test("has controls of 44 px for the main things, and of 24 px or more for all others", async () => {
    const page = await opened({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, summary, .action, .bar a, select")]
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return { name: one.textContent?.trim() || one.ariaLabel, width, height };
        }),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([]);
    const actions = await page
      .locator(".actions .action:visible")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(actions.length).toBeGreaterThan(0);
    for (const height of actions) expect(height).toBeGreaterThanOrEqual(44);
    await page.close();
  });

  test.each([
    ["320 px", { width: 320, height: 640 }],
    ["200 % zoom", { width: 640, height: 400 }],
    ["400 % zoom", { width: 320, height: 256 }],
  ])("loses nothing at %s", async (_name, viewport) => {
    const page = await opened({ viewport });
    const { wide, seen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      seen: document.querySelector<HTMLElement>(".prose")?.innerText.length ?? 0,
    }));
    expect(wide).toBeLessThanOrEqual(0);
    expect(seen).toBeGreaterThan(3_000);
    await page.close();
  });
});
