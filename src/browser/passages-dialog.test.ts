import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";

const site = inject("site");
const PARAGRAPH = "nordship-now-operates-10-offices";

describe.each(ENGINES)("in %s, an article", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.goto(site + ARTICLE);
  });
  afterAll(() => browser.close());

  /** The dialog of all passages, opened with the keyboard. */
  async function openedPassages(): Promise<Locator> {
    await page.getByRole("button", { name: "Passages" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Passages" });
    await dialog.waitFor();
    return dialog;
  }

  test("lists its passages, to go to, copy and share with the keyboard", async () => {
    const dialog = await openedPassages();
    expect(await dialog.locator("h3").allInnerTexts()).toEqual([
      "Sections",
      "Quotations",
      "Figures",
      "Paragraphs",
    ]);
    const sections = ["Introduction", "Economic cooperation", "Surging tourism"];
    expect(await dialog.locator("h4").allInnerTexts()).toEqual(sections);
    await dialog.getByRole("button", { name: "Share “Seeing is believing.”" }).click();
    await page.locator("dialog.sharing").waitFor();
    await page.keyboard.press("Escape");
    await dialog.getByRole("link", { name: "“Seeing is believing.”" }).click();
    expect(new URL(page.url()).hash).toBe("#quote-seeing-is-believing");
    expect(await dialog.count()).toBe(0);
  });

  test("has one tab stop for each list of passages, in which the arrow keys move", async () => {
    const dialog = await openedPassages();
    const focused = () =>
      page.evaluate(() => {
        const { ariaLabel, textContent } = document.activeElement ?? {};
        return ariaLabel ?? textContent;
      });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return focused();
    };
    const stops = dialog.locator("[role=row] :is(a, button)[tabindex='0']");
    expect(await stops.count()).toBe(await dialog.getByRole("grid").count());
    const links = await dialog.getByRole("grid", { name: "Quotations" }).getByRole("link").all();
    const [first = "", second = ""] = await Promise.all(links.map((link) => link.innerText()));

    await dialog.getByRole("button", { name: "Close" }).focus();
    expect(await press("Tab")).toBe("Introduction");
    expect(await press("ArrowUp")).toBe("Introduction");
    expect(await press("Tab")).toBe(first);
    expect(await press("ArrowDown")).toBe(second);
    expect(await press("ArrowRight")).toBe(`Copy link to ${second}`);
    expect(await press("ArrowUp")).toBe(`Copy link to ${first}`);
    expect(await press("End", "ArrowRight")).toBe(`Share ${first}`);
    expect(await press("Home", "ArrowLeft")).toBe(first);
    expect(await press("Control+End", "Home")).toBe(await links.at(-1)?.innerText());
    expect(await press("Shift+Tab", "Tab")).toBe(await links.at(-1)?.innerText());

    // What has the tab stop may be hidden.
    await dialog.getByRole("searchbox").fill(second.replace(/[“”]/g, "").slice(0, 15));
    await dialog.getByRole("button", { name: "Close" }).focus();
    expect(await press("Tab")).toBe(second);
    expect(await press("ArrowDown")).toBe(second);
    await page.keyboard.press("Escape");
  });

  test("keeps of its passages those that have the words typed, beyond the first of them too", async () => {
    const dialog = await openedPassages();
    await page.keyboard.type("Parcel nordship");
    const links = dialog.getByRole("link");
    expect(await links.allInnerTexts()).toEqual([expect.stringMatching(/^Nordship now operates/)]);
    expect(await dialog.getByRole("heading").allInnerTexts()).toEqual([
      "Passages",
      "Paragraphs",
      "Economic cooperation",
    ]);
    await page.keyboard.type(" bitcoin");
    await expect.poll(() => dialog.innerText()).toContain("No passage has these words.");
    await dialog.getByRole("searchbox").fill("Parcel");
    await links.focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe(`#${PARAGRAPH}`);
  });
});
