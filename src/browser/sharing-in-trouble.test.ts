import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, launchChromium } from "./browsers.ts";
import { openMenu } from "./share-steps.ts";
import { RULES_FOR, violationsOf } from "./violations.ts";

const site = inject("site");
const linkOf = (page: Page, id: string) => page.locator(`.prose .share[href="#${id}"]`);

describe("in Chromium, a reader who shares", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("finds plain links with script off", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site + ARTICLE);
    await linkOf(page, "surging-tourism").click();
    await expect.poll(() => page.locator("h2:target").allInnerTexts()).toEqual(["Surging tourism"]);
    const paragraph = page.locator(".prose p[id]").nth(1);
    await paragraph.hover();
    await paragraph.locator(".share").click();
    expect(new URL(page.url()).hash).toBe(`#${await paragraph.getAttribute("id")}`);
    await page.close();
  });

  test("is given the text, selected, when the browser refuses to copy", async () => {
    const page = await browser.newPage();
    const address = site.replace("localhost", "insecure.test");
    await page.goto(address + ARTICLE);
    await linkOf(page, "surging-tourism").click();
    await page.getByRole("button", { name: "Copy link" }).click();
    const status = page.getByRole("status").filter({ hasText: "The browser refused to copy" });
    await expect.poll(() => status.count()).toBe(1);
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe(`${address}${ARTICLE}surging-tourism/`);
    await page.close();
  });

  test("follows the link when the menu can’t be loaded", async () => {
    const page = await browser.newPage();
    await page.route("**/share-menu*", (route) => route.abort());
    await page.goto(site + ARTICLE);
    await linkOf(page, "surging-tourism").click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#surging-tourism");
    await page.close();
  });

  test("opens one menu when pressing again on a slow line", async () => {
    const page = await browser.newPage();
    let arrive = () => {};
    const arrives = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route("**/share-menu*", async (route) => {
      await arrives;
      await route.continue();
    });
    await page.goto(site + ARTICLE);
    await linkOf(page, "surging-tourism").click();
    await linkOf(page, "surging-tourism").click();
    arrive();
    await page.getByRole("button", { name: "Copy link" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(1);
    await page.close();
  });

  test("closes the menu with a press outside, and reads on where it was", async () => {
    const page = await browser.newPage();
    await page.goto(site + ARTICLE);
    const link = linkOf(page, "surging-tourism");
    await link.click();
    const menu = page.getByRole("dialog");
    await menu.waitFor();
    const place = await page.evaluate(() => scrollY);
    await page.mouse.click(2, 2);
    expect(await menu.count()).toBe(0);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await page.close();
  });

  test.each(["light", "dark"] as const)(
    "breaks no rule of accessibility with a menu open, %s, nor on a small phone",
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 480 } });
      await page.goto(site + ARTICLE);
      await openMenu(page, "quote-seeing-is-believing");
      await page.getByRole("dialog").getByText("More").click();
      expect(await violationsOf(page, RULES_FOR[colorScheme])).toEqual([]);
      const box = await page.getByRole("dialog").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(480);
      await page.keyboard.press("Escape");
      await page.evaluate(() => {
        const block = document.querySelector("#sundland-has-been-norlands-largest");
        if (block) getSelection()?.selectAllChildren(block);
      });
      await page.getByRole("group", { name: "Selected words" }).waitFor();
      expect(await violationsOf(page, RULES_FOR[colorScheme])).toEqual([]);
      await page.close();
    },
  );

  test("hands the address to the device’s own sheet where there is one", async () => {
    const page = await browser.newPage();
    // No sheet runs without a screen, so that what it is given is kept instead.
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = JSON.stringify(data);
      };
    });
    await page.goto(site + ARTICLE);
    await openMenu(page, "quote-seeing-is-believing");
    await page.getByRole("button", { name: "Share…" }).click();
    await page.getByRole("status").filter({ hasText: "Shared" }).waitFor();
    expect(JSON.parse(await page.title()).url).toBe(`${site}${ARTICLE}quote-seeing-is-believing/`);
    await page.close();
  });

  test("sees the mark in forced colours and on paper too, and no controls there", async () => {
    const page = await browser.newPage({ forcedColors: "active" });
    await page.goto(`${site}${ARTICLE}#surging-tourism`);
    const style = (name: string) =>
      page
        .locator("h2:target")
        .evaluate((heading, key) => getComputedStyle(heading).getPropertyValue(key), name);
    expect(await style("outline-style")).toBe("solid");
    await page.emulateMedia({ forcedColors: "none", media: "print" });
    expect(await style("border-left-style")).toBe("solid");
    expect(await page.locator(".share:visible").count()).toBe(0);
    await page.close();
  });
});
