import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";
import {
  clipboard,
  PUBLISHED,
  pageWithClipboard,
  richClipboard,
  says,
  TITLE,
} from "./share-steps.ts";

const site = inject("site");

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

describe.each(ENGINES)("in %s, a reader who selects words", (name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await pageWithClipboard(browser, name);
    await page.goto(site + ARTICLE);
  });
  afterAll(() => browser.close());

  test("copies a link to them, and to no others like them", async () => {
    await select(page, "sundland-has-been-norlands-largest", "trading partner");
    await page.getByRole("button", { name: "Copy link" }).click();
    await says(page, "Link copied");
    const [address, directive] = (await clipboard(page)).split(":~:text=");
    expect(address).toBe(`${site}${ARTICLE}#sundland-has-been-norlands-largest`);
    expect(decodeURIComponent(directive ?? "")).toMatch(
      /^\S.*-,trading partner(,-\S.*)?$|^trading partner,-\S.*$/i,
    );
    expect(await page.evaluate(() => String(getSelection()))).toBe("trading partner");

    const landing = await browser.newPage({ viewport: { width: 400, height: 300 } });
    await landing.goto(`${site}${ARTICLE}#:~:text=${directive}`);
    const paragraph = landing.locator("#sundland-has-been-norlands-largest");
    await expect
      .poll(() => paragraph.evaluate((one) => Math.abs(one.getBoundingClientRect().top)))
      .toBeLessThan(300);
    await landing.close();
  });

  test("copies them with their source and their speaker", async () => {
    await select(page, "in-our-system-its-often", "confident in our success");
    await page.getByRole("button", { name: "Copy with source" }).click();
    await says(page, "Copied with source");
    expect(await clipboard(page)).toBe(
      `“confident in our success” — Ada Roe, Norland’s Harbour Minister, in ${TITLE}, ${PUBLISHED}, ${site}${ARTICLE}#in-our-system-its-often:~:text=confident%20in%20our%20success`,
    );
    await page.keyboard.press("Escape");
    expect(await page.getByRole("group", { name: "Selected words" }).count()).toBe(0);
  });

  test("copies whole words where half ones are selected, as the link does", async () => {
    await select(page, "in-our-system-its-often", "ident in our succ");
    await page.getByRole("button", { name: "Copy with source" }).click();
    await says(page, "Copied with source");
    expect(await clipboard(page)).toContain("“confident in our success” — Ada");
    expect(await clipboard(page)).toMatch(/text=confident%20in%20our%20success$/);
    await page.keyboard.press("Escape");
  });

  test("copies the words of two paragraphs with a space between them", async () => {
    await page.evaluate(() => {
      const [first, last] = document.querySelectorAll(".prose section > p");
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 1);
    });
    await page.getByRole("button", { name: "Copy with source" }).click();
    await says(page, "Copied with source");
    expect(await clipboard(page)).toContain("come ashore. In a talk");
    await page.keyboard.press("Escape");
  });

  test("can begin at a figure, with the mouse", async () => {
    const figure = page.locator("#figure-10-offices");
    await figure.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await figure.boundingBox()) ?? {};
    await page.mouse.move(x + 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width + 60, y + height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^10 offices in/);
  });

  test("and copies as always gets the article’s words and nothing else", async () => {
    const id = "nordship-now-operates-10-offices";
    const words = await page.evaluate((id) => {
      const block = document.getElementById(id);
      if (block) getSelection()?.selectAllChildren(block);
      return block?.textContent;
    }, id);
    await expect.poll(() => page.getByRole("group", { name: "Selected words" }).count()).toBe(1);
    await page.keyboard.press("ControlOrMeta+c");
    await expect.poll(async () => (await clipboard(page)).trim()).toBe(words);
    expect(await richClipboard(page)).not.toContain("<a ");
  });
});
