import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";
import { DevServer } from "./dev-server.ts";
import { BODY, FRONT } from "./edited-article.ts";
import { resultsOf, searchOn } from "./search-steps.ts";

/** On a busy machine a change takes its time to arrive. */
const ARRIVES = { timeout: 20_000 };

describe("in the development server, an editor", () => {
  const copy = new SiteCopy();
  const write = (name: string, body: string, front = "") =>
    writeFileSync(copy.at(`content/articles/${name}.md`), `---\n${FRONT}\n${front}---\n\n${body}`);
  let server: DevServer;
  let browser: Browser;
  let page: Page;
  const open = (path: string) => page.goto(server.url + path);
  const overlay = (): Locator => page.locator("vite-error-overlay #message-content");
  const textArrives = (words: string) =>
    expect.poll(() => page.locator("main").innerText(), ARRIVES).toContain(words);

  beforeAll(async () => {
    write("walk", BODY);
    write("broken", BODY.replace("## Today", "# Today"));
    server = new DevServer(copy);
    [browser] = await Promise.all([launchChromium(), server.started()]);
    page = await browser.newPage();
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()]);
    copy.remove();
  }, 30_000);

  test("sees which file is wrong from the start, and the others all the same", async () => {
    await open("/articles/walk/");
    await textArrives("the storm of 1999");
    await expect
      .poll(() => overlay().innerText(), ARRIVES)
      .toContain("content/articles/broken.md:1");
    expect(server.output).toMatch(/content\/articles\/broken\.md:\d+:\d+ .*\(heading-h1\)/);
    rmSync(copy.at("content/articles/broken.md"));
    await expect.poll(() => overlay().count(), ARRIVES).toBe(0);
  });

  test("searches, and finds a change of the text", async () => {
    await open("/articles/walk/");
    await searchOn(page, "berths");
    await expect.poll(() => resultsOf(page).count()).toBeGreaterThan(0);
    write("walk", BODY.replace("new berths", "new lighthouses"));
    await textArrives("lighthouses");
    await searchOn(page, "lighthouses");
    await expect.poll(() => resultsOf(page).count()).toBeGreaterThan(0);
    write("walk", BODY);
    await textArrives("berths");
  });

  test("opens the menu of a passage", async () => {
    await open("/articles/walk/");
    await page.locator(".share").first().click();
    await page.getByRole("button", { name: "Copy link" }).waitFor();
  });

  test("sees what is wrong with a file, also on a page opened later, until it is repaired", async () => {
    await open("/articles/walk/");
    write("walk", `${BODY}\n<iframe src="/"></iframe>\n`);
    const line = `---\n${FRONT}\n---\n\n${BODY}\n`.split("\n").length;
    const message = `content/articles/walk.md:${line}:1 The element <iframe> is not allowed`;
    await expect.poll(() => overlay().innerText(), ARRIVES).toContain(message);
    expect(server.output).toContain(message);
    // The text is shown as it was when it was right.
    await open("/articles/walk/");
    await textArrives("the storm of 1999");
    await expect.poll(() => overlay().innerText(), ARRIVES).toContain(message);
    write("walk", `${BODY}\nA paragraph that was repaired.\n`);
    await textArrives("A paragraph that was repaired.");
    expect(await overlay().count()).toBe(0);
  });

  test("looks at a correction before saying what was corrected", async () => {
    await open("/articles/walk/");
    write("walk", BODY);
    await textArrives("nobody had swept for a decade");
    expect(copy.record()).toMatchObject({ passed: true });
    write("walk", BODY.replace("a decade", "ten years"));
    await textArrives("nobody had swept for ten years");
    expect(await overlay().count()).toBe(0);
    expect(server.output).toContain("(words-changed)");
    rmSync(copy.at("content/anchors/walk.json"));
  });

  test("adds, renames and deletes an article", async () => {
    await open("/");
    write("stroll", BODY);
    await expect
      .poll(() => page.locator('main a[href="/articles/stroll/"]').count(), ARRIVES)
      .toBe(1);
    renameSync(copy.at("content/articles/stroll.md"), copy.at("content/articles/ramble.md"));
    await expect
      .poll(() => page.locator('main a[href="/articles/ramble/"]').count(), ARRIVES)
      .toBe(1);
    expect(await page.locator('main a[href="/articles/stroll/"]').count()).toBe(0);
    rmSync(copy.at("content/articles/ramble.md"));
    await expect
      .poll(() => page.locator('main a[href="/articles/ramble/"]').count(), ARRIVES)
      .toBe(0);
  });

  test.each(["site", "base"])("sees a change of the style in %s.css", async (name) => {
    await open("/articles/walk/");
    const sheet = copy.at(`src/styles/${name}.css`);
    const before = readFileSync(sheet, "utf8");
    writeFileSync(sheet, `${before}\nh1 { letter-spacing: 7px !important; }\n`);
    const spacing = () =>
      page.locator("main h1").evaluate((heading) => getComputedStyle(heading).letterSpacing);
    await expect.poll(spacing, ARRIVES).toBe("7px");
    writeFileSync(sheet, before);
    await expect.poll(spacing, ARRIVES).not.toBe("7px");
  });
});
