import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";
import { BODY, FRONT } from "./edited-article.ts";
import {
  copies,
  Deployments,
  keepArticle,
  newReader,
  resultsFor,
  stored,
} from "./offline-steps.ts";

const WALK = "/articles/walk/";
/** So often a reader comes back to a newer deployment. */
const TIMES = 3;
const RUN = "/articles/run/";

describe("an article that is kept offline", () => {
  const first = new SiteCopy();
  const second = new SiteCopy();
  const removed = new SiteCopy();
  const site = new Deployments();
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    for (const copy of [first, second, removed]) {
      const body = copy === second ? BODY.replaceAll("harbour", "lighthouse") : BODY;
      writeFileSync(
        copy.at("content/articles/walk.md"),
        `---\n${FRONT}\nformerly: [stroll]\n---\n\n${body}`,
      );
      writeFileSync(
        copy.at("content/articles/run.md"),
        `---\n${FRONT.replace("A Walk", "A Run")}\n---\n\n${BODY.replaceAll("boat", "horse")}`,
      );
    }
    const settings = readFileSync(removed.at("src/site.ts"), "utf8");
    writeFileSync(removed.at("src/site.ts"), settings.replace("offline: true", "offline: false"));
    for (const copy of [first, second, removed]) {
      expect(copy.build()).toMatchObject({ passed: true });
    }
    browser = await launchChromium();
  }, 600_000);
  beforeEach(async () => {
    [context, page] = await newReader(browser, await site.deploy(first.at("dist")));
    await page.goto(WALK);
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser?.close();
    site.cut();
    for (const copy of [first, second, removed]) copy.remove();
  });

  test("leaves nothing behind in a browser before its button is pressed", async () => {
    expect(await stored(page)).toEqual([[], 0]);
    await keepArticle(page);
    const [caches, workers] = await stored(page);
    expect(caches).toEqual([expect.stringMatching(/^kept walk [0-9a-f]{12}$/)]);
    expect(workers).toBe(1);
  });

  test("is read, searched and reached by every link to it while the network is away", async () => {
    await keepArticle(page);
    site.cut();
    await page.goto(WALK);
    expect(await page.locator("h1").innerText()).toBe("A Walk");
    expect(await page.evaluate(() => document.fonts.check("1em Newsreader"))).toBe(true);
    expect((await resultsFor(page, "boats swept")).join()).toContain("Boats came back slowly");
    // Both articles have these words, and none is better.
    await page.locator(`#results a[href*="${WALK}"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(WALK);

    await page.goto(`${WALK}early-years/`);
    expect(page.url()).toMatch(/\/articles\/walk\/#early-years$/);
    await page.goto("/articles/stroll/early-years/");
    expect(page.url()).toMatch(/\/articles\/stroll\/#early-years$/);
    expect(await page.locator("h1").innerText()).toBe("A Walk");
    await page.goto("/articles/walk#today");
    expect(page.url()).toMatch(/\/articles\/walk\/#today$/);
    await page.goto("/search/?q=storm");
    await expect.poll(() => page.locator("#results > li").count()).toBeGreaterThan(0);
  });

  test("opens its menus and settings after the network has gone on a page from the network", async () => {
    await keepArticle(page);
    site.cut();
    await page.locator("[data-opens=settings]").click();
    await page.locator("dialog.settings").waitFor();
  });

  test("is listed on a page that says that another one is not kept", async () => {
    await keepArticle(page);
    site.cut();
    expect((await page.goto(RUN))?.status()).toBe(503);
    expect(await page.locator("h1:visible").innerText()).toBe("This page is not kept");
    expect(await page.title()).toContain("This page is not kept");
    await page.getByRole("link", { name: "A Walk" }).click();
    expect(new URL(page.url()).pathname).toBe(WALK);
  });

  test("is removed one by one or with all others, and the worker with the last", async () => {
    await keepArticle(page);
    await page.goto(RUN);
    await keepArticle(page);
    await page.getByRole("button", { name: "Kept offline" }).click();
    const links = page.locator("[data-kept-list] a");
    await expect.poll(() => links.allInnerTexts()).toEqual(["A Run", "A Walk"]);
    expect(await page.locator("[data-kept-status]").innerText()).toMatch(
      /^2 articles, \d(\.\d)? MB$/,
    );
    await page.getByRole("button", { name: "Remove “A Run”" }).click();
    await expect.poll(() => links.allInnerTexts()).toEqual(["A Walk"]);
    expect(await stored(page)).toEqual([[expect.stringContaining("kept walk")], 1]);

    await page.goto(RUN);
    await keepArticle(page);
    await page.goto("/kept/");
    await page.getByRole("button", { name: "Remove all" }).click();
    await expect.poll(() => links.count()).toBe(0);
    expect(await stored(page)).toEqual([[], 0]);
  });

  test("is never shown in place of a newer one, nor mixed with it, as often as one comes back", async () => {
    await keepArticle(page);
    const newer = page.getByText("A newer version is available.");
    for (let time = 0; time < TIMES; time += 1) {
      await site.deploy(second.at("dist"));
      await page.goto(WALK);
      expect(await page.locator(".prose").innerText()).toContain("The lighthouse");
      await newer.waitFor();
      expect((await resultsFor(page, "lighthouse")).join()).toContain("lighthouse");
      site.cut();
      await page.goto(WALK);
      expect(await page.locator(".prose").innerText()).toContain("The harbour");
      // The network is back, and the copy still searches its own index.
      await site.deploy(second.at("dist"));
      expect((await resultsFor(page, "harbour rebuilt")).join()).toContain("harbour");
      expect((await resultsFor(page, "harbour rebuilt")).join()).not.toContain("lighthouse");
    }
    await page.goto(WALK);
    const before = await copies(page);
    const loadIt = page.getByRole("button", { name: "Load it" });
    await Promise.all([page.waitForEvent("load"), loadIt.click()]);
    expect(await copies(page)).not.toContain(before[0]);
    site.cut();
    await page.goto(WALK);
    expect(await page.locator(".prose").innerText()).toContain("The lighthouse");
    expect((await resultsFor(page, "lighthouse")).join()).toContain("lighthouse");
  });

  test("stays as it was when a newer one does not arrive whole", async () => {
    await keepArticle(page);
    const before = await copies(page);
    await site.deploy(second.at("dist"));
    await page.goto("/kept/");
    const late = second.at("dist/pagefind/site.json");
    const content = readFileSync(late);
    // It is still that of the deployment before.
    copyFileSync(first.at("dist/pagefind/site.json"), late);
    await page.getByRole("button", { name: "Load it" }).click();
    await page.getByText("It could not be kept.").waitFor();
    writeFileSync(late, content);
    expect(await copies(page)).toEqual(before);
    await page.getByRole("button", { name: "Load it" }).click();
    await expect.poll(() => copies(page)).not.toContain(before[0]);
    expect(await copies(page)).toHaveLength(1);
  });

  test("gives a page nothing of a newer copy that another tab has loaded meanwhile", async () => {
    await keepArticle(page);
    site.cut();
    await page.goto(WALK);
    await site.deploy(second.at("dist"));
    const other = await context.newPage();
    await other.goto("/kept/");
    await other.getByRole("button", { name: "Load it" }).click();
    await expect.poll(() => other.getByRole("button", { name: "Load it" }).count()).toBe(0);
    expect(await resultsFor(page, "lighthouse")).toEqual([]);
    await page.getByText("Search could not be loaded.").waitFor();
    await page.reload();
    expect((await resultsFor(page, "lighthouse")).join()).toContain("lighthouse");
  });

  test("goes from every browser with the worker when the site’s switch is off", async () => {
    await keepArticle(page);
    await site.deploy(removed.at("dist"));
    await page.goto("/");
    await expect.poll(() => stored(page)).toEqual([[], 0]);
    await page.goto(WALK);
    expect(await page.getByRole("button", { name: "Keep offline" }).count()).toBe(0);
    await page.goto("/kept/");
    expect(await page.locator("main").innerText()).toContain("keeps no articles offline");
  });
});
