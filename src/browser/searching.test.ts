import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";
import { resultsOf, searchOn, statusOf } from "./search-steps.ts";

const site = inject("site");

describe.each(ENGINES)("in %s, a reader who searches", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page.goto(site + ARTICLE);
  });

  const results = () => resultsOf(page);
  const status = () => statusOf(page);
  const searchFor = (words: string) => searchOn(page, words);

  test("finds the passage, sees its words marked, and lands on them", async () => {
    await searchFor("8.1 trillion yen");
    const first = results().first();
    expect(await first.locator("a").count()).toBe(1);
    expect(await first.innerText()).toContain("Figure · Surging tourism");
    expect(await first.locator("mark").first().innerText()).toBe("8.1 trillion yen");
    expect(await status()).toBe("1 result for “8.1 trillion yen”");
    await first.locator("a").click();
    await expect
      .poll(() => page.locator("data:target").allInnerTexts())
      .toEqual(["8.1 trillion yen"]);
    const top = await page
      .locator("data:target")
      .evaluate((data) => data.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(720);
    expect(await results().first().isVisible()).toBe(false);
  });

  test("finds a quotation by its words, with who said it", async () => {
    await searchFor("“seeing is believing”");
    expect(await results().first().innerText()).toContain("Quotation · Ada Roe");
    const href = await results().first().locator("a").getAttribute("href");
    expect(href).toContain(`${ARTICLE}#quote-seeing-is-believing`);
  });

  test("narrows a search to quotations or figures and to a speaker, with an address to send", async () => {
    await page.goto(`${site}/search/?q=tourists`);
    await page.waitForSelector('#results[data-search-state="done"]');
    const everything = await results().count();
    await page.getByLabel("Figures").check();
    await expect.poll(() => results().count()).toBeLessThan(everything);
    expect(new URL(page.url()).search).toBe("?q=tourists&kind=figure");
    await page.goto(`${site}/search/?kind=quotation&speaker=Ada+Roe`);
    await expect.poll(() => results().count()).toBeGreaterThan(5);
    for (const text of await results().allInnerTexts()) expect(text).toContain("Ada Roe");
    expect(await page.getByLabel("Speaker").inputValue()).toBe("Ada Roe");
  });

  test("chooses a speaker and an order, and finds both chosen on the way back from a result", async () => {
    await page.goto(`${site}/search/?q=Norland`);
    await page.waitForSelector('#results[data-search-state="done"]');
    await page.locator("summary", { hasText: "Filters" }).click();
    // Of one year, as all articles are that were found.
    expect(await page.getByLabel("Year").isVisible()).toBe(false);
    await page.getByLabel("Speaker").selectOption("Ada Roe");
    await page.getByLabel("Order").selectOption("Newest first");
    const chosen = "?q=Norland&speaker=Ada+Roe&sort=date";
    await expect.poll(() => new URL(page.url()).search).toBe(chosen);
    const found = await results().allInnerTexts();
    await results().first().locator("a").click();
    await expect.poll(() => page.url()).toContain(`${site}${ARTICLE}`);
    await page.evaluate(() => history.back());
    await expect.poll(() => results().allInnerTexts()).toEqual(found);
    expect(await page.evaluate(() => location.search)).toBe(chosen);
    expect(await page.locator("summary output").innerText()).toBe("Ada Roe, Newest first");
    expect(await page.getByLabel("Speaker").inputValue()).toBe("Ada Roe");
  });

  test("is told that a filter leaves nothing, and takes it away", async () => {
    await page.goto(`${site}/search/?q=visa&kind=quotation`);
    await page.getByRole("button", { name: "Search everything" }).click();
    await expect.poll(() => results().count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("?q=visa");
  });

  test("keeps what was typed while the script was still on its way", async () => {
    await page.goto(`${site}/search/`);
    await searchFor("tourism");
    expect(await page.locator("#q").inputValue()).toBe("tourism");
    expect(await results().count()).toBeGreaterThan(1);
  });

  test("finds what stands in the end notes", async () => {
    await searchFor("authorized to reprint");
    expect(await results().first().locator("a").getAttribute("href")).toContain(
      `${ARTICLE}#about-this-article`,
    );
  });

  test("opens search with / and with Ctrl K, from anywhere but a field", async () => {
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press("/");
    expect(await focused()).toBe("q");
    await page.keyboard.type("a/b");
    expect(await page.locator("#q").inputValue()).toBe("a/b");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("Escape");
    expect(await focused()).not.toBe("q");
    await page.keyboard.press("Control+k");
    expect(await focused()).toBe("q");
  });

  test("walks through the results with the arrow keys and opens one with Enter", async () => {
    await searchFor("tourism");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const href = await results().nth(1).locator("a").getAttribute("href");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("#");
  });

  test("closes the search with Escape, and finds the words still there", async () => {
    await searchFor("tourism");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await results().first().isVisible()).toBe(false);
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    expect(await page.locator("#q").inputValue()).toBe("tourism");
  });

  test("reaches the results with Tab too, and closes them from the button with Escape", async () => {
    await searchFor("Berg Mila");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(focused).toContain(`${ARTICLE}#about-this-article`);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Escape");
    expect(await results().first().isVisible()).toBe(false);
  });

  test("closes the results by pressing or stepping outside of them", async () => {
    await searchFor("tourism");
    await page.mouse.click(5, 600);
    expect(await results().first().isVisible()).toBe(false);
  });

  test("is told which word no article has, and shown a way on", async () => {
    await searchFor("tourism in Atlantis");
    expect(await results().count()).toBe(0);
    expect(await status()).toMatch(/ “tourism in Atlantis”\. No article contains “Atlantis”\.$/);
    expect(await page.locator(".suggestion a").getAttribute("href")).toBe("/");
  });

  test("sees the passages for the rest of a query, under a heading that names the missing word", async () => {
    await searchFor("how many staff does Nordship have on its payroll in Norland");
    expect(await page.locator(".found h2").innerText()).toBe("Without “staff” and “payroll”");
    expect(await status()).toContain("No article contains “staff” or “payroll”.");
    expect(await results().allInnerTexts()).toContainEqual(
      expect.stringContaining("employing around 1,200 people"),
    );
    await searchFor("tourism");
    expect(await page.locator(".found h2").count()).toBe(0);
  });

  test("sends a search as an address, kept in step while typing, and goes back", async () => {
    await page.goto(`${site}/search/?q=tourism`);
    await page.waitForSelector('#results[data-search-state="done"]');
    expect(await page.locator("#q").inputValue()).toBe("tourism");
    await searchFor("visa waiver");
    expect(page.url()).toBe(`${site}/search/?q=visa+waiver`);
    const found = await results().allInnerTexts();
    await results().first().locator("a").click();
    await expect.poll(() => page.url()).toContain(`${site}${ARTICLE}`);
    await page.evaluate(() => history.back());
    await expect.poll(() => results().allInnerTexts()).toEqual(found);
    expect(await page.locator("#q").inputValue()).toBe("visa waiver");
    await page.evaluate(() => history.back());
    await expect.poll(() => page.locator("#q").inputValue()).toBe("tourism");
    await expect.poll(status).toContain("“tourism”");
  });

  test("goes to the search page with Enter, with the words in its address", async () => {
    await searchFor("tourism");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site}/search/?q=tourism`);
    await page.waitForSelector('#results[data-search-state="done"]');
    expect(await results().count()).toBeGreaterThan(1);
  });
});
