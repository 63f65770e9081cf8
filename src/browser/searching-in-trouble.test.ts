import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";
import { resultsOf, statusOf, typeSearch } from "./search-steps.ts";

const site = inject("site");

describe.each(ENGINES)("in %s, a reader who searches", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(site + ARTICLE);
    return () => page.close();
  });

  test("is told when the index cannot be loaded, and tries again", async () => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await typeSearch(page, "tourism");
    await page.waitForSelector('#results[data-search-state="error"]', { state: "attached" });
    expect(await statusOf(page)).toBe("Search could not be loaded. Check the connection.");
    await page.unroute("**/pagefind/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector('#results[data-search-state="done"]', { state: "attached" });
    expect(await resultsOf(page).count()).toBeGreaterThan(1);
  });

  test("is told when the script cannot be loaded, and tries again on the search page", async () => {
    await page.route("**/*", (route) => route.abort());
    await typeSearch(page, "tourism");
    await page.waitForSelector('#results[data-search-state="error"]', { state: "attached" });
    expect(await statusOf(page)).toBe("Search could not be loaded. Check the connection.");
    await page.unroute("**/*");
    await page.getByRole("link", { name: "Try again" }).click();
    await page.waitForSelector('#results[data-search-state="done"]', { state: "attached" });
    expect(page.url()).toBe(`${site}/search/?q=tourism`);
    expect(await resultsOf(page).count()).toBeGreaterThan(1);
  });

  test("finds all where the browser refuses to change the address", async () => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("Attempt to use history.replaceState() more than 100 times");
      };
      Object.assign(History.prototype, { replaceState: refuse, pushState: refuse });
    });
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto(`${site}/search/`);
    await typeSearch(page, "tourism");
    await page.waitForSelector('#results[data-search-state="done"]', { state: "attached" });
    expect(await resultsOf(page).count()).toBeGreaterThan(1);
    await page.evaluate(() => {
      dispatchEvent(new Event("scrollend"));
    });
    expect(errors).toEqual([]);
    expect(await page.locator(".without-script").isVisible()).toBe(false);
  });
});

describe.each(ENGINES)("in %s, a reader on the search page", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${site}/search/`);
  });
  afterAll(() => browser.close());

  test.each([
    ["ten thousand letters", "a".repeat(10_000)],
    ["markup", "<img src=x onerror=alert(1)>"],
    ["a lone surrogate", "\ud800 tourism \udfff"],
    ["control characters", "\u0000\u001f\u202e\u2028"],
    ["signs of regular expressions", "(.*)+[^a]{2}\\b|$?"],
    ["nothing but punctuation", "“”…—!?"],
    ["an open quotation mark", '"'],
    ["percent signs", "%E0%A4%A"],
  ])("types %s, and nothing breaks", async (_what, typed) => {
    // Set as a script would, for no keyboard types a lone surrogate.
    await page.locator("#q").evaluate((field: HTMLInputElement, value) => {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, typed);
    await page.waitForSelector('#results:not([data-search-state="busy"])', { state: "attached" });
    expect(await page.locator("#q").inputValue()).toBe(typed);
    expect(await page.locator("#results").getAttribute("data-search-state")).not.toBe("error");
    expect(await page.locator(".found img").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
