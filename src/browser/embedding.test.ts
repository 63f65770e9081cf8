import { createServer, type Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listenLocally } from "../host/server.ts";
import { SITE } from "../site.ts";
import { ARTICLE, ENGINES } from "./browsers.ts";
import { clipboard, openMenu, PUBLISHED, pageWithClipboard, says, TITLE } from "./share-steps.ts";

const site = inject("site");
const QUOTATION = `${ARTICLE}quote-seeing-is-believing/`;

/** What the link in the head of a page leads to, at the address where the site is served. */
async function discovered(page: string): Promise<{ html: string; type: string }> {
  const head = await (await fetch(site + page)).text();
  const [, href = ""] =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(head) ?? [];
  expect(href).toBe(`${SITE.url}${page}oembed.json`);
  return (await fetch(href.replace(SITE.url, site))).json();
}

describe.each(ENGINES)("in %s, a passage embedded in a page of another site", (name, launch) => {
  let browser: Browser;
  let page: Page;
  let other: Server;
  let otherSite: string;
  let body = "";
  beforeAll(async () => {
    browser = await launch();
    page = await pageWithClipboard(browser, name);
    other = createServer((_request, response) => {
      // Neither script nor style nor anything else is needed.
      response.setHeader("Content-Security-Policy", "default-src 'none'");
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title>Other</title>${body}`);
    });
    otherSite = await listenLocally(other, 0);
  });
  afterAll(async () => {
    await browser.close();
    other.close();
  });

  async function expectShown(address: string): Promise<void> {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(otherSite);
    expect(await page.locator("blockquote").innerText()).toBe("“Seeing is believing.”");
    expect(await page.locator("blockquote + p").innerText()).toBe(
      `— Ada Roe, Norland’s Harbour Minister, in ${TITLE}, ${PUBLISHED}`,
    );
    const link = page.getByRole("link", { name: TITLE });
    expect(await link.getAttribute("href")).toBe(address);
    expect(requests.filter((url) => !url.startsWith(otherSite))).toEqual([]);
  }

  test("is what a program finds that discovers it by the link of its page", async () => {
    body = (await discovered(QUOTATION)).html;
    await expectShown(SITE.url + QUOTATION);
  });

  test("is what the menu of the passage copies", async () => {
    await page.goto(site + ARTICLE);
    await openMenu(page, "quote-seeing-is-believing");
    const menu = page.getByRole("dialog");
    await menu.getByText("More").click();
    await menu.getByRole("button", { name: "Copy embed code" }).click();
    await says(page, "Embed code copied");
    body = await clipboard(page);
    await expectShown(site + QUOTATION);
  });
});
