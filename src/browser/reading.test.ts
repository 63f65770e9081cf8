import { brotliCompressSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES, launchChromium, PAGES } from "./browsers.ts";
import { RULES_FOR, THEMES, violationsOf } from "./violations.ts";

const site = inject("site");

describe.each(ENGINES)("in %s, a reader", (_name, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test("sees in the list of contents which section is being read", async () => {
    const page = await browser.newPage();
    await page.goto(`${site}${ARTICLE}#surging-tourism`);
    const current = page.locator(".contents a[aria-current=location]");
    await expect.poll(() => current.allInnerTexts()).toEqual(["Surging tourism"]);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => current.allInnerTexts()).toEqual(["Introduction"]);
    await page.close();
  });

  test("chooses a theme, which the next page remembers before it paints", async () => {
    const page = await browser.newPage({ colorScheme: "light" });
    await page.goto(site + ARTICLE);
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = await paper();
    await page.getByRole("button", { name: "Reading settings" }).click();
    await page.locator("[data-value=sepia]").click();
    const after = await paper();
    expect(after).not.toBe(before);
    await page.goto(site);
    expect(await paper()).toBe(after);
    await page.close();
  });

  test("reaches every link and field with the keyboard alone, and sees where they are", async () => {
    const page = await browser.newPage();
    await page.goto(site + ARTICLE);
    const wanted = await page.locator("a:visible:not(:empty), .heading a, button:visible").count();
    const reached = new Set<string>();
    for (let press = 0; press < wanted + 3; press++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const all = [...document.querySelectorAll("a, button, input")];
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return [all.indexOf(element), outlineStyle !== "none" && outlineWidth !== "0px"] as const;
      });
      if (stop[0] === -1) continue;
      expect(stop[1]).toBe(true);
      reached.add(String(stop[0]));
      if (reached.size === wanted) break;
    }
    expect(reached.size).toBe(wanted);
    await page.close();
  });
});

describe("in Chromium, every page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  describe.each(PAGES)("%s", (path) => {
    let page: Page;
    const complaints: string[] = [];
    const hosts = new Set<string>();
    beforeAll(async () => {
      page = await browser.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("404"))
          complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => hosts.add(new URL(request.url()).origin));
      await page.goto(site + path, { waitUntil: "networkidle" });
    });
    afterAll(() => page.close());
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);

    test("keeps the security policy and asks no other host", () => {
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual([site]);
    });

    test.each(THEMES)("breaks no rule of accessibility in the theme %s", async (theme) => {
      await page.evaluate((name) => localStorage.setItem("theme", name), theme);
      await page.reload({ waitUntil: "networkidle" });
      expect(await violationsOf(page, RULES_FOR[theme])).toEqual([]);
    });

    test("loses nothing at 320 px, nor at 400 % zoom", async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await width()).toBeLessThanOrEqual(320);
    });

    test("fits a phone with text twice as large", async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await width()).toBeLessThanOrEqual(360);
    });
  });

  test("with an article reads from headline to end notes with script off", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site + ARTICLE);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".prose p").count()).toBeGreaterThan(20);
    expect(await page.locator(".about").innerText()).toContain(
      "is authorized to reprint this article",
    );
    await page.locator(".contents a", { hasText: "Surging tourism" }).click();
    expect(await page.locator("h2:target").innerText()).toBe("Surging tourism");
    await page.close();
  });

  test("with an article lists its quotations and figures, each linked to its place", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site + ARTICLE);
    await page.locator("summary", { hasText: "Quotations" }).click();
    const quote = page.locator(".quote", { hasText: "Seeing is believing" });
    expect(await quote.locator("figcaption").innerText()).toContain("Ada Roe");
    await quote.locator("blockquote a").click();
    expect(await page.locator("span:target").innerText()).toBe("Seeing is believing.");
    await page.locator("summary", { hasText: "Figures" }).click();
    const row = page.locator("tr", { hasText: "2,223 electric vehicles" });
    await row.locator("th a").click();
    expect(await page.locator("data:target").getAttribute("value")).toBe("2223");
    await page.close();
  });

  test("of an unknown address says so, with the status 404, and offers search", async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${site}/no-such-page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator("main a[href='/search/']").count()).toBe(1);
    await page.close();
  });

  test("with an article stays within its budget of bytes, and loads no search", async () => {
    const page = await browser.newPage();
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await page.goto(site + ARTICLE, { waitUntil: "networkidle" });
    const loaded = new Map<string, number>();
    for (const response of responses) {
      const body = await response.body();
      loaded.set(new URL(response.url()).pathname, brotliCompressSync(body).length);
    }
    const bytes = (ending: string) =>
      [...loaded]
        .filter(([path]) => path.endsWith(ending))
        .reduce((sum, [, size]) => sum + size, 0);
    expect(bytes("/")).toBeLessThanOrEqual(12_500);
    expect(bytes(".js")).toBeLessThanOrEqual(5_000);
    expect(bytes(".woff2")).toBeLessThanOrEqual(30_000);
    expect(bytes("")).toBeLessThanOrEqual(47_500);
    expect([...loaded.keys()].filter((path) => /pagefind|search/.test(path))).toEqual([]);
    await page.close();
  });

  test("sets its lines 60 to 70 characters long on a wide screen", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site + ARTICLE);
    await page.evaluate(() => document.fonts.ready);
    const lengths = await page.evaluate(() =>
      [...document.querySelectorAll(".prose p + p")].flatMap((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        range.setEndBefore(paragraph.querySelector(":scope > .share") ?? paragraph);
        const tops = new Set([...range.getClientRects()].map((rect) => Math.round(rect.top)));
        return tops.size > 2 ? [(paragraph.textContent ?? "").length / tops.size] : [];
      }),
    );
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    // The last line of a paragraph is short, so the mean lies a little below a full line’s length.
    expect(mean).toBeGreaterThan(55);
    expect(mean).toBeLessThan(70);
    await page.close();
  });
});
