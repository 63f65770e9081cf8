import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, PAGES } from "./browsers.ts";
import { HAS_WEBKIT_GTK, WebKitGtk } from "./webkit-gtk.ts";

const site = inject("site");
const ENTER = "\uE007";
const ESCAPE = "\uE00C";

describe.skipIf(!HAS_WEBKIT_GTK)("in WebKitGTK, a reader", () => {
  let page: WebKitGtk;
  beforeAll(async () => {
    page = await WebKitGtk.open();
  });
  afterAll(() => page?.close());

  test.each(PAGES)("opens %s, which fits the width of the window", async (path) => {
    await page.goto(site + path);
    await page.until(`document.readyState === "complete"`);
    expect(await page.run("return document.querySelectorAll('h1').length")).toBe(1);
    expect(
      await page.run(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth",
      ),
    ).toBe(0);
  });

  test("lands on a quotation that a link names, which is marked and in view", async () => {
    await page.goto(`${site}${ARTICLE}#quote-seeing-is-believing`);
    await page.until(`document.querySelector(":target")`);
    expect(await page.run("return document.querySelector(':target').textContent")).toContain(
      "eeing is believing",
    );
    await page.until(
      `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector(":target").getBoundingClientRect())`,
    );
  });

  test("is told when the passage of a link is lost", async () => {
    await page.goto(`${site}${ARTICLE}#never-was-here`);
    await page.until(
      `document.body.innerText.includes("never-was-here") || document.body.innerText.includes("never was here")`,
    );
  });

  test("searches a word, and follows the first result to its passage", async () => {
    await page.goto(`${site}/search/`);
    await page.type("#q", "tourism");
    await page.until(`document.querySelector('#results[data-search-state="done"] > li mark')`);
    await page.click("#results > li a");
    await page.until(`location.pathname === "${ARTICLE}" && location.hash.length > 1`);
  });

  test("opens the menu of a section with the keyboard, and closes it where it was", async () => {
    await page.goto(site + ARTICLE);
    await page.run(`document.querySelector('.prose .share[href="#surging-tourism"]').focus()`);
    await page.press(ENTER);
    await page.until(`document.querySelector("[role=dialog], dialog[open]")`);
    await page.until(`document.activeElement.textContent.trim() === "Copy link"`);
    await page.press(ESCAPE);
    await page.until(`!document.querySelector("[role=dialog], dialog[open]")`);
    expect(await page.run("return document.activeElement.getAttribute('href')")).toBe(
      "#surging-tourism",
    );
  });

  test("chooses a theme, which the next page remembers", async () => {
    const paper = "return getComputedStyle(document.documentElement).backgroundColor";
    await page.goto(site + ARTICLE);
    const before = await page.run(paper);
    await page.click("[data-opens=settings]");
    await page.until(`document.querySelector(".settings[open]")`);
    await page.click(".settings [data-value=sepia]");
    const after = await page.run(paper);
    expect(after).not.toBe(before);
    await page.goto(site);
    expect(await page.run(paper)).toBe(after);
  });
});
