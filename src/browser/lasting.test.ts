import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { siteServer } from "../server/server.ts";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";

const FRONT = `title: A Walk
authors: [Ana Lima]
date: 2025-03-19
source: { name: The Paper, url: https://example.org/a }
speakers: [{ name: Ada Roe, role: mayor }]`;
const BODY = `The harbour was rebuilt after the storm of 1999, and 54% of it is new.

## Early years

Boats came back slowly to a place that nobody had swept for a decade.

“Nobody believed in it at all,” Ada Roe said.

## Today

The new berths belong to families who live in the town.

“It was worth every day of waiting,” Ada Roe said.
`;
const RENAMED = BODY.replace("## Early years", "## The first years");
const REWORDED = BODY.replace(/Boats came .*/, "Fishing began again when the mud was gone.");
const INSERTED = BODY.replace("## Today", "A new paragraph tells of 54% more.\n\n## Today");
const WITHOUT_QUOTATION = BODY.replace(/“Nobody.*\n\n/, "");

describe("once it is recorded, an article", () => {
  const copy = new SiteCopy();
  const file = copy.at("content/articles/walk.md");
  const write = (body: string, front = "updated: 2025-05-01") =>
    writeFileSync(file, `---\n${FRONT}\n${front}\n---\n\n${body}`);
  beforeAll(() => {
    write(BODY, "");
    expect(copy.build().output).toContain("npm run anchors");
    expect(copy.record()).toMatchObject({ passed: true });
  }, 60_000);
  beforeEach(() => write(BODY, ""));
  afterAll(() => copy.remove());

  test("is built as it is, and with a new paragraph in the middle", () => {
    expect(copy.build().passed).toBe(true);
    write(INSERTED);
    expect(copy.build().passed).toBe(true);
  });

  test("is built the same twice, byte for byte, with cards kept from before or not", () => {
    copy.forget();
    copy.build();
    const first = copy.digests();
    expect(
      first.filter(([name]) => /card\.png$|index\.html$|pagefind/.test(name)).length,
    ).toBeGreaterThan(20);
    copy.build();
    expect(copy.digests()).toEqual(first);
    copy.forget();
    copy.build();
    expect(copy.digests()).toEqual(first);
  });

  test.each([
    ["a heading is renamed", RENAMED, "early-years: the-first-years"],
    [
      "a paragraph is reworded",
      REWORDED,
      "boats-came-back-slowly-to: fishing-began-again-when-the",
    ],
    ["a quotation is deleted", WITHOUT_QUOTATION, "quote-nobody-believed-in-it-at:"],
  ])("is not built when %s, until it is said where that went", (_change, body, line) => {
    write(body);
    const { passed, output } = copy.build();
    expect(passed).toBe(false);
    expect(output).toContain(line);
    expect(output).toMatch(/content\/articles\/walk\.md:\d+:\d+ /);
  });

  test("is not built when its words change without a word about it, nor recorded", () => {
    write(BODY.replace("a decade", "ten years"), "");
    expect(copy.build()).toMatchObject({ passed: false });
    const ledger = readFileSync(copy.at("content/anchors.json"), "utf8");
    const { passed, output } = copy.record();
    expect(passed).toBe(false);
    expect(output).toContain("corrections");
    expect(readFileSync(copy.at("content/anchors.json"), "utf8")).toBe(ledger);
  });

  test("is not built when its file is renamed, until its former slug is kept", () => {
    renameSync(file, copy.at("content/articles/stroll.md"));
    const { passed, output } = copy.build();
    renameSync(copy.at("content/articles/stroll.md"), file);
    expect(passed).toBe(false);
    expect(output).toContain("formerly");
  });
});

describe("in Chromium with script off, a reader of an article that was changed", () => {
  const copy = new SiteCopy();
  let server: Server;
  let browser: Browser;
  let page: Page;
  let site = "";
  beforeAll(async () => {
    const before = copy.at("content/articles/walk.md");
    writeFileSync(before, `---\n${FRONT}\n---\n\n${BODY}`);
    expect(copy.record()).toMatchObject({ passed: true });
    renameSync(before, copy.at("content/articles/stroll.md"));
    const body = RENAMED.replace(/Boats came .*/, "Fishing began again when the mud was gone.")
      .replace(/“Nobody.*\n\n/, "")
      .replace("## Today", "A new paragraph tells of 54% more.\n\n## Today");
    const front = `updated: 2025-05-01
formerly: [walk]
corrections: [{ date: 2025-05-01, text: Boats did not come back. }]
moved: { early-years: the-first-years, boats-came-back-slowly-to: fishing-began-again-when-the }
retired:
  nobody-believed-in-it-at: The mayor took her words back.
  quote-nobody-believed-in-it-at: The mayor took her words back.`;
    writeFileSync(copy.at("content/articles/stroll.md"), `---\n${FRONT}\n${front}\n---\n\n${body}`);
    expect(copy.build()).toMatchObject({ passed: true });
    server = siteServer(copy.at("dist"));
    await new Promise<void>((ready) => server.listen(0, ready));
    site = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
    page = await browser.newPage({ javaScriptEnabled: false });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    copy.remove();
  });

  describe.each(["stroll", "walk"])("by its address as %s", (slug) => {
    test.each([
      ["introduction", "The harbour was rebuilt"],
      ["the-harbour-was-rebuilt-after", "The harbour was rebuilt"],
      ["figure-54-percent", "54%"],
      ["early-years", "The first years"],
      ["the-first-years", "The first years"],
      ["boats-came-back-slowly-to", "Fishing began again"],
      ["nobody-believed-in-it-at", "The mayor took her words back"],
      ["quote-nobody-believed-in-it-at", "The mayor took her words back"],
      ["today", "Today"],
      ["quote-it-was-worth-every-day", "It was worth every day of waiting"],
    ])("lands with #%s on “%s”", async (id, words) => {
      await page.goto(`${site}/articles/${slug}/#${id}`);
      const target = page.locator(":target");
      const landed = await target.evaluate((one) => {
        const passage = one.matches("span:empty") ? one.parentElement : one;
        const { top, height } = passage?.getBoundingClientRect() ?? { top: -1, height: 0 };
        return {
          words: passage?.textContent?.trim(),
          seen: top >= 0 && top < innerHeight && height > 0,
        };
      });
      expect(landed.words).toContain(words);
      expect(landed.seen).toBe(true);
    });

    test.each([
      ["early-years", "The first years"],
      ["the-first-years", "The first years"],
      ["quote-it-was-worth-every-day", "It was worth every day"],
      ["quote-nobody-believed-in-it-at", "The mayor took her words back"],
    ])("reads “%s” on its page as “%s”", async (id, words) => {
      const address = `${site}/articles/${slug}/${id}/`;
      const response = await page.goto(address);
      expect([response?.status(), page.url()]).toEqual([200, address]);
      expect(await page.locator("main").innerText()).toContain(words);
    });
  });

  test("is led on from the former address, and told of the correction with its date", async () => {
    await page.goto(`${site}/articles/walk/`);
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/\/stroll\/$/);
    expect(await page.locator(".about").innerText()).toMatch(/1 May 2025.*Boats did not come back/);
    await page.locator("main p.column a").click();
    expect(page.url()).toBe(`${site}/articles/stroll/`);
  });
});
