import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { cacheName, ENTRY, type Kept } from "../offline/kept.ts";
import { ENGINES } from "./browsers.ts";

const site = inject("site");

/** Articles as they are kept, without their files. */
const KEPT = ["A Walk", "A Run", "A Ride"].map((title, at): Kept => {
  const slug = title.slice(2).toLowerCase();
  const entry = { version: "1f0c9a3b5d7e", edition: "1f0c9a3b5d7e", paths: [], bytes: 1_000 };
  return { ...entry, slug, title, keptAt: Date.UTC(2025, 2, 19 - at) };
});

describe.each(ENGINES)("in %s, the list of what is kept", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.goto(`${site}/kept/`);
    const entries = KEPT.map((one) => [cacheName(one), JSON.stringify(one)] as const);
    await page.evaluate(
      async ([address, all]) => {
        for (const [name, entry] of all) {
          await (await caches.open(name)).put(address, new Response(entry));
        }
      },
      [ENTRY, entries] as const,
    );
    await page.reload();
    await page.getByRole("link", { name: "A Ride" }).waitFor();
    return () => context.close();
  });

  const remove = async (name: string) => {
    await page.getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
  };
  const focused = () =>
    page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);

  test("gives the focus to the next article, and after the last to what is said of them", async () => {
    await remove("Remove “A Walk”");
    await expect.poll(focused).toBe("Remove “A Run”");
    await remove("Remove “A Ride”");
    await expect.poll(focused).toMatch(/^1 article, /);
    await remove("Remove “A Run”");
    await expect.poll(focused).toBe("Nothing is kept on this device.");
    expect(await page.locator("[data-kept-list]").isVisible()).toBe(false);
    expect(await page.getByRole("list").filter({ hasText: /^$/ }).count()).toBe(0);
  });

  test("says that nothing is kept once all are removed, where the focus is then", async () => {
    await remove("Remove all");
    await expect.poll(focused).toBe("Nothing is kept on this device.");
  });
});
