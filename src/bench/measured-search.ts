import type { Browser, Page } from "playwright-core";

/** What a search took. */
export interface SearchCost {
  /** From the key that begins it to the painted results. */
  milliseconds: number;
  /** Fetched for it, compressed. */
  bytes: number;
}

/** Slow 4G as Lighthouse has it, in bytes a second and milliseconds. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/**
 * Measures the first search of a reader who has just come to the home page, and another after it.
 *
 * @param site where the site is served, e.g. `http://localhost:43121`
 * @param queries the first is searched first, on a slow connection and with nothing in the cache
 */
export async function measuredSearch(
  browser: Browser,
  site: string,
  [first, second]: readonly [string, string],
): Promise<{ first: SearchCost; warm: SearchCost }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  // There nothing of search is loaded before it is opened.
  await page.goto(`${site}/`, { waitUntil: "networkidle" });
  const search = async (query: string): Promise<SearchCost> => {
    bytes = 0;
    const milliseconds = await paintedAfter(page, query);
    return { milliseconds: Math.round(milliseconds), bytes };
  };
  const costs = { first: await search(first), warm: await search(second) };
  await context.close();
  return costs;
}

/** Puts a query into the field, and tells how long it takes until its results are painted, in ms. */
function paintedAfter(page: Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>("#q");
    const results = document.querySelector<HTMLElement>("#results");
    if (field === null || results === null) throw new Error("There is no search on the page.");
    const start = performance.now();
    document.querySelector<HTMLElement>("[data-opens=search]")?.click();
    field.focus();
    field.value = words;
    results.dataset["searchState"] = "waiting";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const isDone = () => results.dataset["searchState"] === "done";
    while (!isDone()) await new Promise((resolve) => requestAnimationFrame(resolve));
    // The frame after the next shows what the page is now.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  }, query);
}
