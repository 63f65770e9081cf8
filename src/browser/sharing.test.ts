import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";

const site = inject("site");
const SECTION = `${site}${ARTICLE}#surging-tourism`;
const TITLE = "Japan’s Ambassador to China Sees a Lot of Potential for Economic Cooperation";
const PUBLISHED = "Caixin Global, 19 March 2025";

const linkOf = (page: Page, id: string) => page.locator(`.prose .share[href="#${id}"]`);
const menuOf = (page: Page) => page.getByRole("dialog");
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function says(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.getByRole("status").filter({ hasText: words }).count()).toBe(1);
}

/** Copies a passage the way its menu’s button of a name does, and returns what was copied. */
async function copied(page: Page, id: string, button: string, said: string): Promise<string> {
  await linkOf(page, id).click();
  await menuOf(page).getByText("Cite").click();
  await menuOf(page).getByRole("button", { name: button }).click();
  await says(page, said);
  await page.keyboard.press("Escape");
  return clipboard(page);
}

async function select(page: Page, id: string, words: string): Promise<void> {
  await page.evaluate(
    ([id = "", words = ""]) => {
      const block = document.getElementById(id);
      const walker = document.createTreeWalker(block ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      }
    },
    [id, words],
  );
}

describe.each(ENGINES)("in %s, a reader who shares", (name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    const context = await browser.newContext();
    if (name === "Chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    page = await context.newPage();
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
    expect(await clipboard(page)).toBe(`${site}${ARTICLE}surging-tourism/`);
    await page.keyboard.press("Escape");
    expect(await menuOf(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
      "#surging-tourism",
    );
  });

  test.each([
    ["quote-seeing-is-believing", "quote-seeing-is-believing/"],
    ["figure-2-223-electric-vehicles", "#figure-2-223-electric-vehicles"],
    ["huawei-now-operates-10-offices", "#huawei-now-operates-10-offices"],
  ])("the passage %s copies the address %s", async (id, address) => {
    expect(await copied(page, id, "Copy link", "Link copied")).toBe(site + ARTICLE + address);
  });

  test("a quotation copies it with who said it, where and when", async () => {
    const id = "quote-seeing-is-believing";
    expect(await copied(page, id, "Copy quotation", "Quotation copied")).toBe(
      `“Seeing is believing.” — Kenji Kanasugi, Japan’s Ambassador to China, in ${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}${id}/`,
    );
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain(`<i>${TITLE}</i>`);
    expect((await copied(page, id, "Copy as Markdown", "Markdown copied")).trim()).toBe(
      `> Seeing is believing.\n>\n> — Kenji Kanasugi, Japan’s Ambassador to China, in [*${TITLE}*](${site}${ARTICLE}${id}/), ${PUBLISHED}`,
    );
  });

  test("a figure copies the paragraph that it stands in, and names nobody", async () => {
    const id = "figure-54-percent";
    const text = await copied(page, id, "Copy quotation", "Quotation copied");
    const paragraph = page.locator("#despite-japans-slow-adoption-of");
    expect(text).toBe(
      `“${await paragraph.textContent()}” — ${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}#${id}`,
    );
  });

  test("a citation copies both authors, the original and this copy", async () => {
    const text = await copied(page, "quote-seeing-is-believing", "Copy MLA", "Citation copied");
    expect(text).toMatch(/^Wang Liwei and Kelly Wang\. .* 19 Mar\. 2025, www\.caixinglobal\.com/);
    expect(text).toContain("quote-seeing-is-believing/");
  });

  test("selected words copies a link to them, and to no others like them", async () => {
    await select(page, "china-has-been-japans-largest", "trading partner");
    await page.getByRole("button", { name: "Copy link to these words" }).click();
    await says(page, "Link copied");
    const [address, directive] = (await clipboard(page)).split(":~:text=");
    expect(address).toBe(`${site}${ARTICLE}#china-has-been-japans-largest`);
    expect(decodeURIComponent(directive ?? "")).toMatch(
      /^\S.*-,trading partner(,-\S.*)?$|^trading partner,-\S.*$/i,
    );
    expect(await page.evaluate(() => String(getSelection()))).toBe("trading partner");

    const landing = await browser.newPage({ viewport: { width: 400, height: 300 } });
    await landing.goto(`${site}${ARTICLE}#:~:text=${directive}`);
    const paragraph = landing.locator("#china-has-been-japans-largest");
    await expect
      .poll(() => paragraph.evaluate((one) => Math.abs(one.getBoundingClientRect().top)))
      .toBeLessThan(300);
    await landing.close();
  });

  test("selected words copies them with their source and their speaker", async () => {
    await select(page, "in-our-system-its-often", "confident in our success");
    await page.getByRole("button", { name: "Copy with citation" }).click();
    await says(page, "Copied with citation");
    expect(await clipboard(page)).toBe(
      `“confident in our success” — Kenji Kanasugi, Japan’s Ambassador to China, in ${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}#in-our-system-its-often:~:text=confident%20in%20our%20success`,
    );
    await page.keyboard.press("Escape");
    expect(await page.getByRole("group", { name: "Selected words" }).count()).toBe(0);
  });

  test("can begin to select words at a figure, with the mouse", async () => {
    const figure = page.locator("#figure-10-offices");
    await figure.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await figure.boundingBox()) ?? {};
    await page.mouse.move(x + 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width + 60, y + height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^10 offices in/);
  });

  test("by copying as always gets the article’s words and nothing else", async () => {
    const id = "huawei-now-operates-10-offices";
    const words = await page.evaluate((id) => {
      const block = document.getElementById(id);
      if (block) getSelection()?.selectAllChildren(block);
      return block?.textContent;
    }, id);
    await expect.poll(() => page.getByRole("group", { name: "Selected words" }).count()).toBe(1);
    await page.keyboard.press("ControlOrMeta+c");
    expect((await clipboard(page)).trim()).toBe(words);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).not.toContain("<a ");
  });

  test("the whole article, or a passage from its own page, does so as in the article", async () => {
    await page.goto(site + ARTICLE);
    const share = page.getByRole("link", { name: "Share", exact: true });
    await share.click();
    await menuOf(page).getByRole("button", { name: "Copy title and source" }).click();
    await says(page, "Title and source copied");
    expect(await clipboard(page)).toBe(`${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}`);
    await page.goto(`${site}${ARTICLE}surging-tourism/`);
    await share.click();
    await menuOf(page).getByRole("button", { name: "Copy quotation" }).click();
    await says(page, "Quotation copied");
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
      expect(landed.top).toBeGreaterThan(8);
      expect(landed.top).toBeLessThan(120);
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
    await lost.close();
  });
});
