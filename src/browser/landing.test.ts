import { renameSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listenLocally, siteServer } from "../host/server.ts";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";
import { BODY, FRONT, RENAMED } from "./edited-article.ts";

/** One that fits, and one that is wider than any window. */
const TABLES = [2, 60]
  .map((columns) => `\n${"| boats ".repeat(columns)}|\n${"| --- ".repeat(columns)}|\n`)
  .join("");

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
      .replace("## Today", "A new paragraph adds 54% more.\n\n## Today");
    const front = `updated: 2025-05-01
formerly: [walk]
corrections: [{ date: 2025-05-01, text: Boats did not come back. }]
moved: { early-years: the-first-years, boats-came-back-slowly-to: fishing-began-again-when-the, school: shuttle#by-bus, figure-9-seats: shuttle#figure-40-seats }
retired:
  nobody-believed-in-it-at: The mayor took her words back.
  quote-nobody-believed-in-it-at: The mayor took her words back.`;
    writeFileSync(copy.at("content/articles/stroll.md"), `---\n${FRONT}\n${front}\n---\n\n${body}`);
    writeFileSync(
      copy.at("content/articles/shuttle.md"),
      `---\n${FRONT.replace("A Walk", "A Shuttle")}\n---\n\n## By bus\n\nIt has 40 seats.\n${TABLES}`,
    );
    expect(copy.build()).toMatchObject({ passed: true });
    server = siteServer(copy.at("dist"));
    site = await listenLocally(server, 0);
    browser = await launchChromium();
    page = await browser.newPage({ javaScriptEnabled: false });
  }, 600_000);
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

  test("reaches every link beside the words, in lists and tables too", async () => {
    await page.goto(`${site}/articles/stroll/`);
    const links = page.locator(".prose .share");
    expect(await links.count()).toBe(10);
    const missed = await links.evaluateAll((all) =>
      all.flatMap((link) => {
        link.scrollIntoView({ block: "center" });
        (link as HTMLElement).focus({ preventScroll: true });
        const { left, top, width, height } = link.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit === link ? [] : [link.getAttribute("href")];
      }),
    );
    expect(missed).toEqual([]);
  });

  test("is offered nothing that would need one", async () => {
    for (const path of ["/articles/stroll/", "/search/?q=boats"]) {
      await page.goto(site + path);
      expect(await page.locator(".scripted").count()).toBeGreaterThan(0);
      expect(await page.locator(".scripted:visible, .found:visible").count()).toBe(0);
    }
    expect(await page.locator(".without-script").innerText()).toMatch(/JavaScript.*: Articles, /);
  });

  test("finds what moved to another article, with script at once", async () => {
    const address = `${site}/articles/stroll/#school`;
    await page.goto(address);
    const link = page.locator(":target");
    expect(await link.innerText()).toBe("By bus");
    await link.click();
    expect(page.url()).toBe(`${site}/articles/shuttle/#by-bus`);
    const scripted = await browser.newPage();
    await scripted.goto(address);
    await expect.poll(() => scripted.url()).toBe(`${site}/articles/shuttle/#by-bus`);
    await scripted.goto(`${site}/articles/stroll/#figure-9-seats`);
    const figure = `${site}/articles/shuttle/#figure-40-seats`;
    await expect.poll(() => scripted.url()).toBe(figure);
    await scripted.close();
    expect(await page.locator(".about", { hasText: "40 seats" }).count()).toBe(0);
    await page.goto(`${site}/articles/stroll/school/`);
    await page.waitForURL(`${site}/articles/shuttle/#by-bus`);
  });

  test("steps with the keyboard into what may scroll, with script only into what does", async () => {
    const address = `${site}/articles/shuttle/`;
    const stops = (one: Page) =>
      one
        .locator(".table")
        .evaluateAll((all) => all.map((table) => (table as HTMLElement).tabIndex));
    await page.goto(address);
    expect(await stops(page)).toEqual([0, 0]);
    const scripted = await browser.newPage();
    await scripted.goto(address);
    await expect.poll(() => stops(scripted)).toEqual([-1, 0]);
    await scripted.close();
  });

  test("is led on from the former address, and told of the correction with its date", async () => {
    await page.goto(`${site}/articles/walk/`);
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/\/stroll\/$/);
    expect(await page.locator(".about").innerText()).toMatch(
      /1\sMay\s2025.*Boats did not come back/,
    );
    await page.locator("main p.meta > a").first().click();
    expect(page.url()).toBe(`${site}/articles/stroll/`);
  });
});
