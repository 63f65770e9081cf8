import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** A page whose clipboard a test may read. */
export async function pageWithClipboard(browser: Browser, engine: string): Promise<Page> {
  const context = await browser.newContext();
  if (engine === "Chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  return context.newPage();
}

export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** What of the clipboard a word processor takes. */
export const richClipboard = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });

/** Waits until something is said to the reader. */
export async function says(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.getByRole("status").filter({ hasText: words }).count()).toBe(1);
}

/** What citations in these tests say of the article. */
export const TITLE = "Norland’s Harbour Minister Sees a Lot of Space for Trade by Sea";
export const PUBLISHED = "The Morning Paper, 19 March 2025";

/** Opens the menu of a passage: of a quotation or figure by pressing its words, else by its link. */
export async function openMenu(page: Page, id: string): Promise<void> {
  const words = page.locator(`.prose :is(span, data)[id="${id}"]`);
  if ((await words.count()) > 0) {
    await words.click();
  } else {
    const press = async () => {
      // The page may still be scrolling, away from under the mouse.
      await page.locator(`.prose [id="${id}"]`).hover();
      const link = page.locator(`.prose .share[href="#${id}"]`);
      return link.click({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(press, { timeout: 30_000 }).toBe(true);
  }
  await page.locator("dialog.sharing").waitFor();
}
