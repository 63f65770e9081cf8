import type { Locator, Page } from "playwright-core";

/** The results of a search, each with its one link. */
export function resultsOf(page: Page): Locator {
  return page.locator("#results > li");
}

/** What the page says came of the search, e.g. `3 results for “tourism”`. */
export function statusOf(page: Page): Promise<string> {
  return page.locator(".found [role=status]").innerText();
}

/**
 * Fills in the words, in the search that the link in the bar opens or on the search page.
 *
 * @param options the longest that each step may take, in milliseconds
 */
export async function typeSearch(
  page: Page,
  words: string,
  options?: { timeout: number },
): Promise<void> {
  const field = page.locator("#q");
  if (!(await field.isVisible())) await page.locator("[data-opens=search]").click(options);
  await field.fill(words, options);
}

/** Fills in the words and waits for what comes of them. */
export async function searchOn(page: Page, words: string): Promise<void> {
  await typeSearch(page, words);
  await page.waitForSelector('#results[data-search-state="done"]', { state: "attached" });
}
