import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";
import {
  clipboard,
  openMenu,
  PUBLISHED,
  pageWithClipboard,
  richClipboard,
  says,
  TITLE,
} from "./share-steps.ts";

const site = inject("site");
const SECTION = `${site}${ARTICLE}#surging-tourism`;
const menuOf = (page: Page) => page.getByRole("dialog");

/** Copies a passage the way its menu’s button of a name does, and returns what was copied. */
async function copied(page: Page, id: string, button: string, said: string): Promise<string> {
  await openMenu(page, id);
  await menuOf(page).getByText("More").click();
  await menuOf(page).getByRole("button", { name: button }).click();
  await says(page, said);
  await expect.poll(() => menuOf(page).count()).toBe(0);
  return clipboard(page);
}

describe.each(ENGINES)("in %s, a reader who shares", (name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await pageWithClipboard(browser, name);
    await page.goto(site + ARTICLE);
  });
  afterAll(() => browser.close());

  test("a section with the keyboard copies the address of its page, and is where it was", async () => {
    await page.getByRole("link", { name: "Link to section “Surging tourism”" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => menuOf(page).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Copy link");
    await page.keyboard.press("Enter");
    await says(page, "Link copied");
    expect(await menuOf(page).getByRole("button", { name: "Copied" }).count()).toBe(1);
    expect(await clipboard(page)).toBe(`${site}${ARTICLE}surging-tourism/`);
    await expect.poll(() => menuOf(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
      "#surging-tourism",
    );
  });

  test.each([
    ["quote-seeing-is-believing", "quote-seeing-is-believing/"],
    ["figure-2-223-electric-vehicles", "#figure-2-223-electric-vehicles"],
    ["nordship-now-operates-10-offices", "#nordship-now-operates-10-offices"],
  ])("the passage %s copies the address %s", async (id, address) => {
    expect(await copied(page, id, "Copy link", "Link copied")).toBe(site + ARTICLE + address);
  });

  test("a quotation copies it with who said it, where and when", async () => {
    const id = "quote-seeing-is-believing";
    expect(await copied(page, id, "Copy quotation with source", "Copied with source")).toBe(
      `“Seeing is believing.” — Ada Roe, Norland’s Harbour Minister, in ${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}${id}/`,
    );
    expect(await richClipboard(page)).toContain(`<i>${TITLE}</i>`);
    expect((await copied(page, id, "Copy as Markdown", "Markdown copied")).trim()).toBe(
      `> Seeing is believing.\n>\n> — Ada Roe, Norland’s Harbour Minister, in [*${TITLE}*](${site}${ARTICLE}${id}/), ${PUBLISHED}`,
    );
  });

  test("a figure copies the sentence that it stands in, and names nobody", async () => {
    const id = "figure-8-1-trillion-yen";
    const sentence =
      "In 2024, guests spent 8.1 trillion yen ($51.6 billion) on the islands, far more than the 5.3 trillion yen of 2023.";
    expect(await copied(page, id, "Copy number with sentence", "Copied with source")).toBe(
      `“${sentence}” — ${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}#${id}`,
    );
    expect(await copied(page, id, "Cite", "Citation copied")).toMatch(
      / Cited: “In 2024, .* 8\.1 trillion yen .*\.”$/,
    );
  });

  test("a paragraph copies it with its quotations in single marks", async () => {
    const id = "the-tide-does-not-turn";
    expect(await copied(page, id, "Copy paragraph with source", "Copied with source")).toContain(
      "“‘The tide does not turn in one moment,’ she said. ‘It slackens",
    );
    const quotation = "quote-if-you-look-at-any";
    expect(
      await copied(page, quotation, "Copy quotation with source", "Copied with source"),
    ).toContain("advertisement for Krill” — Ada");
  });

  test("a citation copies both authors, the original and this copy", async () => {
    await openMenu(page, "quote-seeing-is-believing");
    await page.getByLabel("Style of citation").selectOption("MLA");
    await page.keyboard.press("Escape");
    // The next menu remembers the style.
    const text = await copied(page, "quote-seeing-is-believing", "Cite", "Citation copied");
    expect(text).toMatch(/^Berg Mila and Ole Berg\. .* 19 Mar\. 2025, www\.paper\.example\.org/);
    expect(text).toContain("quote-seeing-is-believing/");
  });

  test("the whole article, or a passage from its own page, does so as in the article", async () => {
    await page.goto(site + ARTICLE);
    const share = page.getByRole("link", { name: "Share", exact: true });
    await share.click();
    await menuOf(page).getByRole("button", { name: "Copy title with source" }).click();
    await says(page, "Copied with source");
    expect(await clipboard(page)).toBe(`${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}`);
    await page.goto(`${site}${ARTICLE}surging-tourism/`);
    await share.click();
    await menuOf(page).getByRole("button", { name: "Copy heading with source" }).click();
    await says(page, "Copied with source");
    expect(await clipboard(page)).toBe(
      `“Surging tourism” — ${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}surging-tourism/`,
    );
  });

  test("sends a link that lands on the section, marked and with room above", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const landing = await browser.newPage({ colorScheme });
      await landing.goto(SECTION);
      const landed = await landing.evaluate(() => {
        const heading = document.querySelector("h2:target");
        const style = heading && getComputedStyle(heading);
        return { top: heading?.getBoundingClientRect().top, background: style?.backgroundColor };
      });
      expect(landed.top).toBeGreaterThan(150);
      expect(landed.top).toBeLessThan(250);
      expect(landed.background).not.toBe("rgba(0, 0, 0, 0)");
      await landing.close();
    }
  });

  test("and follows a link that never was is told so, and offered a search", async () => {
    const lost = await browser.newPage();
    await lost.goto(`${site}${ARTICLE}#quote-visa-free-travel`);
    await says(lost, "There is no passage “quote-visa-free-travel”");
    const search = lost.getByRole("link", { name: "Search for “visa free travel”" });
    expect(await search.getAttribute("href")).toBe("/search/?q=visa%20free%20travel");
    for (const found of ["surging-tourism", "quote-seeing-is-believing", "figures", "top", "%E0"]) {
      await lost.goto(`${site}/`);
      await lost.goto(`${site}${ARTICLE}#${found}`, { waitUntil: "networkidle" });
      expect(await lost.locator(".notice").count()).toBe(found === "%E0" ? 1 : 0);
    }
    await lost.goto(`${site}${ARTICLE}#${"never-was-".repeat(2_000)}`);
    await says(lost, "There is no passage “never-was-");
    expect((await lost.locator(".notice").innerText()).length).toBeLessThan(300);
    await lost.close();
  });
});
