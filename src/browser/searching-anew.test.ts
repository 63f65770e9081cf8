import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { ENGINES } from "./browsers.ts";
import { searchOn } from "./search-steps.ts";

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
});
