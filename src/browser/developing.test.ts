import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";
import { DevServer } from "./dev-server.ts";
import { BODY, FRONT } from "./edited-article.ts";
import { resultsOf, typeSearch } from "./search-steps.ts";

/** On a busy machine a change takes its time to arrive. */
const ARRIVES = { timeout: 25_000, interval: 250 };

/** Files that are no pages, each with its type and with something that it has. */
const FILES = {
  "rss.xml": { type: "application/rss+xml", has: "<rss" },
  "atom.xml": { type: "application/atom+xml", has: "<feed" },
  "feed.json": { type: "application/feed+json", has: "jsonfeed.org" },
  "llms.txt": { type: "text/plain; charset=utf-8", has: "/articles/walk.md" },
  "robots.txt": { type: "text/plain; charset=utf-8", has: "User-agent" },
  "sitemap.xml": { type: "application/xml; charset=utf-8", has: "/articles/walk/" },
  "articles/walk.md": { type: "text/markdown; charset=utf-8", has: "the storm of 1999" },
};

describe("in the development server, an editor", { timeout: 90_000 }, () => {
  const copy = new SiteCopy();
  const write = (name: string, body: string, front = "") =>
    writeFileSync(copy.at(`content/articles/${name}.md`), `---\n${FRONT}\n${front}---\n\n${body}`);
  let server: DevServer;
  let browser: Browser;
  let page: Page;
  // A page may be loaded anew at any time, so what is done on it is done until it has come about.

  /** Opens a page that listens for changes: one saved before that would be missed. */
  const open = async (path: string) => {
    const listens = page.waitForEvent("console", (line) => line.text().includes("] connected."));
    await Promise.all([listens, page.goto(server.url + path)]);
  };
  const overlay = (): Locator => page.locator("vite-error-overlay #message-content");
  const textArrives = (words: string) =>
    expect.poll(() => page.locator("main").innerText(), ARRIVES).toContain(words);

  const finds = (words: string) =>
    expect
      .poll(async () => {
        // A page that is loaded anew before the words are filled in has its search closed.
        await typeSearch(page, words, { timeout: 1000 }).catch(() => {});
        return resultsOf(page).filter({ hasText: words }).count();
      }, ARRIVES)
      .toBeGreaterThan(0);

  beforeAll(async () => {
    write("walk", BODY);
    write("broken", BODY.replace("## Today", "# Today"));
    server = new DevServer(copy);
    [browser] = await Promise.all([launchChromium(), server.started()]);
  }, 120_000);
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => {
    // A page that is just being loaded anew can take long to close, and nothing depends on it.
    page.close().catch(() => {});
  });
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
    await finds("berths");
    write("walk", BODY.replace("new berths", "new lighthouses"));
    await textArrives("lighthouses");
    await finds("lighthouses");
    write("walk", BODY);
    await finds("berths");
  });

  test("opens a share page, and has its card drawn", async () => {
    await open("/articles/walk/early-years/");
    await textArrives("Boats came back");
    const card = await fetch(`${server.url}/articles/walk/early-years/card.png`);
    expect([card.status, card.headers.get("Content-Type")]).toEqual([200, "image/png"]);
    expect((await fetch(`${server.url}/articles/walk/unknown/`)).status).toBe(404);
  });

  test("opens the files for feed readers, crawlers and other programs", async () => {
    const answers = Object.entries(FILES).map(async ([name, { has }]) => {
      const answer = await fetch(`${server.url}/${name}`);
      const [type, text] = [answer.headers.get("Content-Type"), await answer.text()];
      return [
        name,
        answer.status === 200 ? { type, has: text.includes(has) && has } : answer.status,
      ];
    });
    expect(Object.fromEntries(await Promise.all(answers))).toEqual(FILES);
    expect((await fetch(`${server.url}/unknown.xml`)).status).toBe(404);
  });

  test("opens the menu of a passage", async () => {
    await open("/articles/walk/");
    const button = page.getByRole("button", { name: "Copy link", exact: true });
    const press = async () => {
      // Before its scripts have run, the link leads to the article.
      await page.waitForLoadState();
      const link = page.locator(".share").first();
      if ((await button.count()) === 0) await link.click({ timeout: 1000 }).catch(() => {});
      return button.count();
    };
    await expect.poll(press, ARRIVES).toBe(1);
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
    await expect.poll(() => overlay().count(), ARRIVES).toBe(0);
  });

  test("looks at a correction before saying what was corrected", async () => {
    const before = server.output.length;
    write("walk", BODY);
    expect(copy.record()).toMatchObject({ passed: true });
    // What is recorded is read too, and the page that listens then is loaded anew.
    await expect.poll(() => server.output.slice(before), ARRIVES).toContain("Synced content");
    await open("/articles/walk/");
    await textArrives("nobody had swept for a decade");
    write("walk", BODY.replace("a decade", "ten years"));
    await textArrives("nobody had swept for ten years");
    expect(await overlay().count()).toBe(0);
    expect(server.output).toContain("(words-changed)");
    rmSync(copy.at("content/anchors/walk.json"));
  });

  test("adds, renames and deletes an article", async () => {
    const listed = (...paths: string[]) =>
      expect
        .poll(
          () =>
            page
              .locator('main h2 a[href^="/articles/"]')
              .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")))]),
          ARRIVES,
        )
        .toEqual(paths.map((name) => `/articles/${name}/`));
    await open("/");
    await listed("walk");
    write("stroll", BODY);
    await listed("stroll", "walk");
    renameSync(copy.at("content/articles/stroll.md"), copy.at("content/articles/ramble.md"));
    await listed("ramble", "walk");
    rmSync(copy.at("content/articles/ramble.md"));
    await listed("walk");
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
