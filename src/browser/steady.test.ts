import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listenLocally } from "../host/server.ts";
import { ARTICLE, launchChromium } from "./browsers.ts";

const site = inject("site");
const dist = inject("dist");

/** Chromium alone counts layout shifts. */
describe("a page that a script fills", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** The sum of all layout shifts from the beginning of a page until it shows what is waited for. */
  async function shiftOf(address: string, width: number, shown: string): Promise<number> {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const all: number[] = [];
      Object.assign(globalThis, { shifts: all });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          all.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(address);
    await page.waitForSelector(shown);
    // Two frames later a shift has been reported.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    await context.close();
    return shifts.reduce((sum, value) => sum + value, 0);
  }

  const pages: [address: string, shown: string][] = [
    ["/", ".foot"],
    ["/search/?q=tourism", '#results[data-search-state="done"]'],
    ["/search/?q=bitcoin", ".suggestion"],
    ["/search/?kind=quotation&speaker=Ada+Roe", "#results > li"],
    [`${ARTICLE}#unknown`, ".notice button"],
  ];
  describe.each([390, 1280])("at %i px", (width) => {
    test.each(pages)("moves nothing at %s", async (address, shown) => {
      expect(await shiftOf(site + address, width, shown)).toBe(0);
    });

    test("draws the bar whole where the line breaks off within it", async () => {
      const page = readFileSync(path.join(dist, "search/index.html"), "utf8");
      const cut = page.indexOf("<button", page.indexOf('class="tools"'));
      const server = createServer(({ url }, response) => {
        if (url !== "/search/") return void response.writeHead(404).end();
        response.setHeader("content-type", "text/html");
        response.write(page.slice(0, cut));
        setTimeout(() => response.end(page.slice(cut)), 500);
      });
      const address = await listenLocally(server, 0);
      expect(await shiftOf(`${address}/search/`, width, ".foot")).toBe(0);
      server.close();
    });
  });
});
