import { globSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../browser/browsers.ts";
import { copies, keepArticle, resultsFor } from "../browser/offline-steps.ts";
import { listenLocally, siteServer } from "../host/server.ts";
import { ORIGIN } from "./build-sites.ts";

const sites = inject("sites");
const BASE = "/news/";
const textOf = (name: string, base: keyof typeof sites = BASE) =>
  readFileSync(path.join(sites[base], name), "utf8");
const named = (pattern: string) => globSync(pattern, { cwd: sites[BASE] }).sort();

/** The addresses on this site that stand in a page, as paths. */
function ownAddresses(page: string): string[] {
  const html = textOf(page);
  const inAttributes = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)];
  const inStyles = [...html.matchAll(/url\("?([^")]*)/g)];
  const from = new URL(BASE + page.replace("index.html", ""), ORIGIN);
  return [...inAttributes, ...inStyles]
    .map(([, address = ""]) => new URL(address.replaceAll("&amp;", "&"), from))
    .filter(({ origin }) => origin === ORIGIN)
    .map(({ pathname }) => pathname);
}

describe("a site below a path of its host", () => {
  let server: Server;
  let host = "";
  let browser: Browser;
  beforeAll(async () => {
    server = siteServer(sites[BASE], BASE);
    host = await listenLocally(server, 0);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test("has no address of its own that is not below it, and all of them lead somewhere", async () => {
    const pages = named("**/*.html");
    expect(pages.length).toBeGreaterThan(20);
    const addresses = [...new Set(pages.flatMap(ownAddresses))];
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
    for (const address of addresses) {
      const { status } = await fetch(host + address);
      expect([address, status]).toEqual([address, 200]);
    }
  });

  test("has full addresses below it only, in feeds, data and files for hosts too", () => {
    const files = named("**/*.{html,xml,json,txt,bib,ris}");
    for (const file of files) {
      const others = textOf(file).match(/https:\/\/reader\.example(?!\/news\/)[^"<\s]*/g);
      expect([file, others]).toEqual([file, null]);
    }
    for (const file of ["sitemap.xml", "rss.xml", "robots.txt", "articles/where-to/passages.json"])
      expect(textOf(file)).toContain(`${ORIGIN}${BASE}`);
    const rules = textOf("_headers").match(/^\S.*$/gm) ?? [];
    expect(rules.filter((rule) => !rule.startsWith(BASE))).toEqual([]);
  });

  test("names nothing at the root of the host in its scripts", () => {
    for (const script of named("{_astro/*,offline-worker}.js")) {
      const folders = "articles|fonts|kept|pagefind|search|quotations|figures|speakers|_astro";
      const found = textOf(script).match(new RegExp(`["'\`(]/(?:${folders})/`, "g"));
      expect([script, found]).toEqual([script, null]);
    }
  });

  test("differs from the same site at a root in nothing but its addresses", () => {
    for (const file of named("articles/*/{passages.json,cite.{bib,ris,json},*/index.html}")) {
      const below = textOf(file).replaceAll(BASE, "/").replaceAll("%2Fnews%2F", "%2F");
      // The names of scripts and style sheets change with the addresses that they have.
      const plain = (text: string) =>
        text
          .replace(/\/_astro\/[^"]*/g, "")
          .replace(/sha256-[^']*/g, "")
          .replace(/<style>.*?<\/style>/gs, "");
      expect([file, plain(below) === plain(textOf(file, "/"))]).toEqual([file, true]);
    }
  });

  test("is searched, shared and kept offline", async () => {
    const context = await browser.newContext({ baseURL: host });
    const page = await context.newPage();
    const violations: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") violations.push(message.text());
    });
    await page.goto(`${BASE}search/`);
    await resultsFor(page, "tourism");
    await page.locator("#results > li a").first().click();
    await page.waitForURL(`**${BASE}articles/harbour-minister/#*`);

    await page.goto(`${BASE}articles/harbour-minister/surging-tourism/`);
    await page.locator("main a[href*='harbour-minister/#surging-tourism']").first().click();
    await page.waitForURL(`**${BASE}articles/harbour-minister/#surging-tourism`);

    await keepArticle(page);
    const [scope] = await page.evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations();
      return all.map((one) => new URL(one.scope).pathname);
    });
    expect(scope).toBe(BASE);
    expect(await copies(page)).toEqual([]);
    const names = await page.evaluate(() => caches.keys());
    expect(names).toContainEqual(expect.stringMatching(/^kept:\/news\/ harbour-minister /));
    expect(violations).toEqual([]);

    await context.setOffline(true);
    await page.goto(`${BASE}articles/harbour-minister/surging-tourism/`);
    expect(new URL(page.url()).pathname).toBe(`${BASE}articles/harbour-minister/`);
    expect(await page.locator("h1").innerText()).not.toBe("");
    expect((await resultsFor(page, "tourism")).length).toBeGreaterThan(0);
    await page.goto(`${BASE}quotations/`);
    expect(await page.locator("[data-kept-list] a").getAttribute("href")).toBe(
      `${BASE}articles/harbour-minister/`,
    );
    await context.close();
  });
});
