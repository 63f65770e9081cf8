import { createServer, type ServerResponse } from "node:http";
import type { Browser, Page, Route } from "playwright-core";
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  onTestFinished,
  test,
} from "vitest";
import { listenLocally, siteServer } from "../host/server.ts";
import { ARTICLE, launchChromium } from "./browsers.ts";
import { resultsOf, statusOf, typeSearch } from "./search-steps.ts";

const site = inject("site");
const FAILED = "Search could not be loaded. Check the connection.";

const truncated = async (route: Route) => {
  const body = await (await route.fetch()).body();
  await route.fulfill({ body: body.subarray(0, body.length / 2) });
};
const html = "<!doctype html><title>Sign in</title><p>Please sign in to this network.</p>";
const FAULTS: [string, (route: Route) => Promise<void>][] = [
  ["is missing", (route) => route.fulfill({ status: 404, body: html })],
  ["ends in an error of the server", (route) => route.fulfill({ status: 500, body: html })],
  ["is empty", (route) => route.fulfill({ body: "" })],
  ["is cut off", truncated],
  [
    "is a page of a hotel’s network",
    (route) => route.fulfill({ contentType: "text/html", body: html }),
  ],
  ["does not arrive", (route) => route.abort()],
];
/** All that an archive of few articles is searched with; each fault of one file or the other. */
const FILES = ["fragment/*.pf_fragment", "site.json"];
const CASES = FAULTS.map(([fault, answer], at) => [FILES[at % 2] ?? "", fault, answer] as const);

describe("in Chromium, a reader who searches", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    return () => context.close();
  });
  const settles = (state: string) =>
    page.waitForSelector(`#results[data-search-state="${state}"]`, { state: "attached" });
  const suggestion = () => page.locator(".suggestion");
  const tryAgain = () => page.getByRole("button", { name: "Try again" }).click();

  test.each(CASES)(
    "is told that %s %s, and finds all when it is there again",
    async (file, _, answer) => {
      await page.goto(site + ARTICLE);
      const address = `**/pagefind/${file}*`;
      await page.route(address, answer);
      await typeSearch(page, "tourism");
      await settles("error");
      expect(await statusOf(page)).toBe(FAILED);
      expect(await resultsOf(page).count()).toBe(0);
      await page.unroute(address);
      await tryAgain();
      await settles("done");
      expect(await resultsOf(page).count()).toBeGreaterThan(1);
    },
  );

  test("is told when the line goes after a search, and finds all when it is back", async () => {
    await page.goto(site + ARTICLE);
    await typeSearch(page, "nowhereatall");
    await settles("done");
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.reload();
    await typeSearch(page, "tourism");
    await settles("error");
    await page.unroute("**/pagefind/**");
    await typeSearch(page, "tourism ");
    await settles("done");
    expect(await resultsOf(page).count()).toBeGreaterThan(1);
  });

  test.each(["**/pagefind/**", "**/pagefind/fragment/*", "**/search-session*"])(
    "is told that %s is slow, then offered to try again, and finds all if it comes after all",
    async (address) => {
      await page.clock.install();
      await page.goto(site + ARTICLE);
      const { promise: isBack, resolve: comeBack } = Promise.withResolvers<void>();
      const asked = page.waitForRequest(address);
      await page.route(address, async (route) => {
        await isBack;
        await route.continue();
      });
      await typeSearch(page, "tourism");
      await asked;
      // The page may begin to wait only some time after the request.
      const afterASecond = async () => {
        await page.clock.runFor(1_000);
        return statusOf(page);
      };
      await expect.poll(afterASecond).toBe("Still loading …");
      await page.clock.runFor(20_000);
      await settles("error");
      expect(await statusOf(page)).toBe(FAILED);
      expect(await suggestion().innerText()).toBe("Try again");
      await page.clock.resume();
      comeBack();
      await settles("done");
      expect(await resultsOf(page).count()).toBeGreaterThan(1);
      expect(await suggestion().count()).toBe(0);
    },
  );

  test("is told what the browser lacks, and offered to read instead", async () => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    await page.goto(site + ARTICLE);
    await typeSearch(page, "tourism");
    await settles("error");
    expect(await statusOf(page)).toBe("This browser can’t search here: it lacks WebAssembly.");
    expect(await suggestion().innerText()).toMatch(/^Read\s+all articles\s+instead\.$/);
  });

  test("is led on by the form when the page’s script does not arrive", async () => {
    await page.route("**/_astro/**", (route) => route.fulfill({ status: 404, body: html }));
    await page.goto(site + ARTICLE);
    await typeSearch(page, "tourism");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site}/search/?q=tourism`);
    const instead = page.locator(".without-script");
    await expect
      .poll(async () => (await instead.boundingBox())?.height, { timeout: 10_000 })
      .toBeGreaterThan(10);
    expect(await instead.getByRole("link").count()).toBe(3);
  });

  test("is not held to what the browser kept of a deployment that was not finished", async () => {
    let isFinished = false;
    const address = await serveWith((response) => {
      if (isFinished) return false;
      response.writeHead(404, { "Cache-Control": "public, max-age=31536000, immutable" }).end(html);
      return true;
    });
    await page.goto(address + ARTICLE);
    await typeSearch(page, "tourism");
    await settles("error");
    isFinished = true;
    await page.reload();
    await typeSearch(page, "tourism");
    await settles("done");
    expect(await resultsOf(page).count()).toBeGreaterThan(1);
  });

  test("tries again beside a request that never ends", async () => {
    let asked = 0;
    const address = await serveWith(() => ++asked === 1);
    await page.clock.install();
    await page.goto(address + ARTICLE);
    const request = page.waitForRequest("**/*.pf_*");
    await typeSearch(page, "tourism");
    await request;
    await page.clock.runFor(20_000);
    await settles("error");
    await page.clock.resume();
    await tryAgain();
    await settles("done");
    expect(await resultsOf(page).count()).toBeGreaterThan(1);
  });

  /** Serves the site; what is asked for of the index is first offered to a function. */
  async function serveWith(takes: (response: ServerResponse) => boolean): Promise<string> {
    const inner = siteServer(inject("dist"));
    const outer = createServer((request, response) => {
      if (/\.pf_fragment/.test(request.url ?? "") && takes(response)) return;
      inner.emit("request", request, response);
    });
    onTestFinished(() => outer.closeAllConnections());
    return listenLocally(outer, 0);
  }
});
