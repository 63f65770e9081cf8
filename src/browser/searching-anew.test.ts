import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { ENGINES } from "./browsers.ts";
import { resultsOf, searchOn } from "./search-steps.ts";

const site = inject("site");

describe.each(ENGINES)("in %s, a reader on the search page", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(`${site}/search/`);
    return () => page.close();
  });

  test("who empties the field finds the filters as they were at first", async () => {
    const filters = () =>
      page.locator("form.filters").evaluate((form) => {
        const kinds = [...form.querySelectorAll("input")].map(({ disabled }) => disabled);
        const choices = [...form.querySelectorAll("select")].map(({ length }) => length);
        return [form.textContent, kinds, choices, form.querySelectorAll("[hidden]").length];
      });
    await page.waitForSelector("form.filters:not([hidden])");
    const atFirst = await filters();
    await searchOn(page, "visa");
    expect(await page.getByLabel("Quotations").isDisabled()).toBe(true);
    expect(await filters()).not.toEqual(atFirst);
    await page.locator("#q").fill("");
    await expect.poll(filters).toEqual(atFirst);
  });

  /** Shows more than the first results, and scrolls to the last of them. */
  async function seeLast(): Promise<[words: string[], place: number]> {
    await page.goto(`${site}/search/?q=the`);
    await page.getByRole("button", { name: /Show all|More results/ }).click();
    await expect.poll(() => resultsOf(page).count()).toBeGreaterThan(20);
    await resultsOf(page).last().scrollIntoViewIfNeeded();
    return [await resultsOf(page).allInnerTexts(), await scrolled()];
  }
  const scrolled = () => page.evaluate(() => Math.round(scrollY));

  test("who comes back from a result finds as many as before, at the same place", async () => {
    const [found, place] = await seeLast();
    expect(place).toBeGreaterThan(500);
    await resultsOf(page).last().locator("a").click();
    await expect.poll(() => page.url()).toContain("/articles/");
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => resultsOf(page).allInnerTexts()).toEqual(found);
    await expect.poll(scrolled).toBe(place);
  });

  test("who loads the results again finds as many as before, at the same place, and then searches on", async () => {
    const [found, place] = await seeLast();
    await page.reload();
    await expect.poll(() => resultsOf(page).allInnerTexts()).toEqual(found);
    await expect.poll(scrolled).toBe(place);
    await searchOn(page, "of");
    await expect.poll(() => resultsOf(page).count()).toBeLessThan(found.length);
  });
});
