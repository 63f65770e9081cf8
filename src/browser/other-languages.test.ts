import { copyFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listenLocally, siteServer } from "../host/server.ts";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";

const ARTICLES = [
  ["mina", "ar", "rtl"],
  ["gangkou", "zh-Hans", "ltr"],
] as const;

describe("in Chromium, a German site with articles in Arabic and Chinese", () => {
  const copy = new SiteCopy();
  let browser: Browser;
  let server: Server;
  let site = "";
  beforeAll(async () => {
    const facts = copy.at("src/site.ts");
    const german = readFileSync(facts, "utf8").replace('"en"', '"de"').replace("en_GB", "de_DE");
    writeFileSync(facts, german);
    for (const file of globSync("src/browser/articles/other-languages/*.md")) {
      copyFileSync(file, copy.at(`content/articles/${path.basename(file)}`));
    }
    expect(copy.build()).toMatchObject({ passed: true });
    server = siteServer(copy.at("dist"));
    site = await listenLocally(server, 0);
    browser = await launchChromium();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    copy.remove();
  });

  test("speaks German, and sends no word of English", () => {
    const page = readFileSync(copy.at("dist/articles/mina/index.html"), "utf8");
    expect(page).toMatch(/<html lang="de">/);
    expect(page).toContain("18. März 2025");
    expect(page).toContain("Zum Text springen");
    const files = globSync(copy.at("dist/**/*.{html,js}"));
    const english = /Copy link|Reading settings|Search the articles|Skip to the text|min read/;
    expect(files.filter((file) => english.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("offers to search for a heading of the newest article, and not for what it calls its notes", async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/search/`);
    const examples = await page.locator(".examples a").allInnerTexts();
    expect(examples).toContain("الأرصفة الجديدة");
    expect(examples).not.toContain("Anmerkungen");
    await page.close();
  });

  test.each([
    ["the first page", "/", ".lead-article .meta"],
    ["a page of a passage", "/articles/mina/quote-البحر-طريق-مفتوح-للجميع/", ".meta.source"],
    ["the results of a search", "/search/?q=الميناء", "#results .of"],
  ])("has on %s the date behind a name from the right whole", async (_name, path, line) => {
    const page = await browser.newPage();
    await page.goto(site + path);
    const gap = await page
      .locator(line)
      .first()
      .evaluate((one) => {
        const date = one.querySelector("time, .of > span")?.firstChild as Text;
        const boxOf = (from: number, to: number) => {
          const range = document.createRange();
          range.setStart(date, from);
          range.setEnd(date, to);
          return range.getBoundingClientRect();
        };
        // Between its day and the rest of it.
        return boxOf(2, date.length).left - boxOf(0, 2).right;
      });
    expect(gap).toBeCloseTo(0, 0);
    await page.close();
  });

  describe.each(ARTICLES)("%s", (slug, lang, dir) => {
    test.each([360, 1440])(
      "reads in its own direction at %i px, within the page",
      async (width) => {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.goto(`${site}/articles/${slug}/`);
        expect(await page.locator(`.prose:lang(${lang})`).count()).toBe(1);
        const places = await page.evaluate(() => {
          const box = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const prose = document.querySelector(".prose") as HTMLElement;
          return {
            direction: getComputedStyle(prose).direction,
            overflow: document.documentElement.scrollWidth - innerWidth,
            edges: [box(".headline h1"), box(".prose")].map(({ left, right }) => ({ left, right })),
            link: box(".prose p > .share"),
            paragraph: box(".prose p"),
          };
        });
        expect(places.direction).toBe(dir);
        expect(places.overflow).toBeLessThanOrEqual(0);
        const [headline, prose] = places.edges;
        const { link, paragraph } = places;
        // On a phone the link is wider than the margin, and lies over a part of the first letter.
        const over = width === 360 ? 6 : 0;
        if (dir === "rtl") {
          expect(headline?.right).toBeCloseTo(prose?.right ?? 0, 0);
          expect(link.left).toBeCloseTo(paragraph.right - over, 0);
        } else {
          expect(headline?.left).toBeCloseTo(prose?.left ?? 0, 0);
          expect(link.right).toBeCloseTo(paragraph.left + over, 0);
        }
        await page.close();
      },
    );

    test("is quoted in its own language on other pages", async () => {
      const page = await browser.newPage();
      await page.goto(`${site}/quotations/`);
      const quotation = page.locator(`blockquote:lang(${lang})`);
      expect(await quotation.count()).toBe(1);
      expect(await quotation.evaluate((one) => getComputedStyle(one).direction)).toBe(dir);
      await page.close();
    });
  });
});
