import type { Server } from "node:http";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { listenLocally, siteServer } from "../host/server.ts";

/** A site that can be cut off and deployed anew while its address stays. */
export class Deployments {
  #server: Server | undefined;
  #port = 0;

  /** Serves a built site in place of the one before. */
  async deploy(folder: string): Promise<string> {
    this.cut();
    this.#server = siteServer(folder);
    const site = await listenLocally(this.#server, this.#port);
    this.#port = Number(new URL(site).port);
    return site;
  }

  /** Ends the server, as when the network is away. */
  cut(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
    this.#server = undefined;
  }
}

/** A reader with a browser of their own. */
export async function newReader(browser: Browser, site: string): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ baseURL: site });
  context.setDefaultTimeout(20_000);
  return [context, await context.newPage()];
}

/** Keeps the article of the page, and waits until that is done. */
export async function keepArticle(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keep offline" }).click();
  await page.getByRole("button", { name: "Kept offline" }).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** The names of all caches, and of the workers that are registered. */
export function stored(page: Page): Promise<[caches: string[], workers: number]> {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return [await caches.keys(), workers.length] as [string[], number];
  });
}

/** The names of the caches that articles are kept in. */
export async function copies(page: Page): Promise<string[]> {
  const [names] = await stored(page);
  return names.filter((name) => name.startsWith("kept "));
}

/** The words of the results for a query. */
export async function resultsFor(page: Page, query: string): Promise<string[]> {
  const field = page.locator("#q");
  if (!(await field.isVisible())) await page.locator("[data-opens=search]").click();
  await field.fill(query);
  await expect
    .poll(() => page.locator("#results").getAttribute("data-search-state"))
    .toMatch(/done|error/);
  return page.locator("#results > li").allInnerTexts();
}
