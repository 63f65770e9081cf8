import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";
import { RULES_FOR, violationsOf } from "./violations.ts";

const site = inject("site");
const PARTS: [what: string, file: string, opener: string, opened: string][] = [
  ["the reading settings", "settings-panel", "[data-opens=settings]", "dialog.settings"],
  ["the list of passages", "passages-dialog", "[data-opens=passages]", "dialog.passages"],
  ["the article’s data", "passages.json", "[data-opens=passages]", "dialog.passages"],
  ["what keeps the article", "keep-article", "[data-keeps]", "[data-kept]"],
  ["the player", "listen-bar", "[data-opens=listen]", ".listen-bar"],
  ["the menu of a quotation", "share-menu", "#quote-seeing-is-believing", "dialog.sharing"],
];

describe.each(ENGINES)("in %s, a reader who presses a button", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.addInitScript(() => {
      const voice = { lang: "en-GB", localService: true, default: true, name: "Stand-in" };
      speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice];
    });
    await page.goto(site + ARTICLE);
    return () => context.close();
  });
  const notice = () => page.getByRole("alert");

  test.each(PARTS)(
    "is told that %s did not arrive, and has it after loading the page again",
    async (_what, file, opener, opened) => {
      await page.route(`**/*${file}*`, (route) => route.abort());
      await page.locator(opener).click();
      await notice().waitFor();
      expect(await notice().innerText()).toContain(
        "This could not be loaded. Check the connection",
      );
      await page.keyboard.press("Escape");
      await expect.poll(() => notice().count()).toBe(0);
      await page.locator(opener).click();
      await notice().waitFor();
      await page.unroute(`**/*${file}*`);
      // The focus is at the button.
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
      await page.locator(opener).click();
      await page.locator(opened).waitFor();
      expect(await notice().count()).toBe(0);
    },
  );

  test("hears it in a notice that breaks no rule of accessibility and fits a phone", async () => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.route("**/*settings-panel*", (route) => route.abort());
    await page.getByRole("button", { name: "Reading settings" }).click();
    const box = await notice().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await violationsOf(page, RULES_FOR.light)).toEqual([]);
  });
});
