import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteServer } from "../host/server.ts";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#678"/></svg>`;
const LETTERS = "Œuvres œ Šš Žž Łł Ćć Őő Ğğ İı Șș Ťť Ňň −5° ′ ″ § ¶ † ™ ® ² ³ ¿ ¡ … ½";
const ARTICLE = `---
title: A Walk to the Harbour
authors: [Ana Lima]
date: 2025-03-19
image: { src: /images/boat.svg, alt: A boat, caption: The harbour at noon., credit: "Image: Ana Lima" }
speakers: [{ name: Ada Roe, role: mayor }]
---

The harbour was rebuilt for 54 boats, at the end of a long walk.

“Nobody told us ‘no,’” said Ada Roe, “and we began.”

## Letters

${LETTERS}
`;
const PATH = "/articles/walk/";

describe("in Chromium, original reporting", () => {
  const copy = new SiteCopy();
  let server: Server;
  let browser: Browser;
  let page: Page;
  let site = "";
  const built = (name: string) => readFileSync(copy.at(`dist${name}`), "utf8");
  beforeAll(async () => {
    mkdirSync(copy.at("public/images"));
    writeFileSync(copy.at("public/images/boat.svg"), SVG);
    writeFileSync(copy.at("content/articles/walk.md"), ARTICLE);
    const plain = ARTICLE.replace(LETTERS, "Plain ones.")
      .replace(/^image.*\n/m, "")
      .replace("03-19", "03-18");
    writeFileSync(copy.at("content/articles/stroll.md"), plain);
    expect(copy.record()).toMatchObject({ passed: true });
    expect(copy.build()).toMatchObject({ passed: true });
    server = siteServer(copy.at("dist"));
    await new Promise<void>((ready) => server.listen(0, ready));
    site = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
    page = await browser.newPage();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    copy.remove();
  });

  test("names this site as its publisher, and no reprint", async () => {
    const quotation = `${PATH}quote-nobody-told-us-no-and/index.html`;
    const files = [`${PATH}index.html`, quotation, "/index.html", `${PATH}cite.bib`];
    for (const name of [...files, `${PATH}cite.ris`, `${PATH}cite.json`]) {
      expect(built(name)).not.toMatch(/reprint|first published|undefined/i);
    }
    for (const name of files.slice(0, 2)) {
      expect(built(name)).toContain('name="DC.source" content="The Passage Reader"');
      expect(built(name)).toContain('"creditText":"The Passage Reader"');
      expect(built(name)).not.toContain("isBasedOn");
    }
    expect(built(`${PATH}cite.bib`)).toContain("journal = {The Passage Reader}");
    expect(JSON.parse(built(`${PATH}passages.json`)).article.source).toEqual({
      name: "The Passage Reader",
      url: "https://passage-reader.example/articles/walk/",
    });
    await page.goto(site + PATH);
    expect(await page.locator(".about").innerText()).toContain("Published by The Passage Reader");
    expect(await page.locator(".headline .meta").innerText()).toMatch(/^19\sMarch\s2025\s· 1\smin/);
  });

  test("is copied and cited with its own address", async () => {
    await page.goto(`${site}${PATH}quote-nobody-told-us-no-and/`);
    expect(await page.locator("blockquote").innerText()).toBe(
      "“Nobody told us ‘no’ … and we began.”",
    );
    const apa = page.locator(".cite div", { hasText: "APA" }).locator("dd");
    expect(await apa.textContent()).toBe(
      "Ana Lima. (2025, March 19). A walk to the harbour. The Passage Reader. https://passage-reader.example/articles/walk/quote-nobody-told-us-no-and/ Cited: “Nobody told us ‘no’ … and we began.” — Ada Roe, mayor.",
    );
  });

  test("shows its image with caption and credit, and keeps its place before it has arrived", async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((ready) => {
      arrive = ready;
    });
    await page.route("**/boat.svg", async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(site + PATH, { waitUntil: "domcontentloaded" });
    const tops = () =>
      page.evaluate(() => [
        document.querySelector("header.headline")?.getBoundingClientRect().bottom,
        document.querySelector(".lead")?.getBoundingClientRect().top,
        document.querySelector(".prose")?.getBoundingClientRect().top,
      ]);
    const before = await tops();
    arrive();
    const image = page.getByRole("img", { name: "A boat" });
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth), {
        timeout: 9000,
      })
      .toBe(1600);
    expect(await tops()).toEqual(before);
    const { width = 0, height = 0 } = (await image.boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(16 / 9, 1);
    expect(await page.locator(".lead figcaption").innerText()).toBe(
      "The harbour at noon. Image: Ana Lima",
    );
    expect(await page.locator(".about").innerText()).not.toContain("not reproduced");
  });

  test("shows its image on the home page while it is the newest, without moving what is there", async () => {
    for (const width of [360, 820, 1440]) {
      const fresh = await browser.newPage({ viewport: { width, height: 900 } });
      await fresh.addInitScript(() => {
        new PerformanceObserver((list) => {
          const moved = list.getEntries() as (PerformanceEntry & { value: number })[];
          Object.assign(window, { moved: moved.reduce((sum, { value }) => sum + value, 0) });
        }).observe({ type: "layout-shift", buffered: true });
      });
      await fresh.goto(`${site}/`, { waitUntil: "networkidle" });
      const image = fresh.locator(".lead-article").getByRole("img", { name: "A boat" });
      const { width: own = 0, height = 0 } = (await image.boundingBox()) ?? {};
      expect(own / height).toBeCloseTo(16 / 9, 1);
      const column = await fresh.locator(".lead-article > div").boundingBox();
      expect(own).toBe(Math.min(column?.width ?? 0, 800));
      expect(await fresh.locator(".lead-article .lead figcaption").innerText()).toBe(
        "The harbour at noon. Image: Ana Lima",
      );
      expect(await fresh.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await fresh.evaluate(() => (window as { moved?: number }).moved ?? 0)).toBe(0);
      await fresh.close();
    }
    // The other articles have none.
    expect(built("/index.html").match(/<img/g)).toHaveLength(1);
  });

  test("has its image as wide as its text where both stand in one column", async () => {
    await page.setViewportSize({ width: 820, height: 900 });
    await page.goto(site + PATH);
    const [image, text] = await Promise.all(
      [".lead", ".prose"].map((one) => page.locator(one).boundingBox()),
    );
    expect(image?.width).toBe(text?.width);
  });

  test("is at its beginning when opened, however short it is", async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site}/articles/stroll/`);
    const current = page.locator(".contents a[aria-current]");
    await expect.poll(() => current.allInnerTexts()).toEqual(["Introduction"]);
  });

  test("is set in the reading face, and only a page with rarer letters fetches them", async () => {
    const fetched = async (path: string) => {
      const names = new Set<string>();
      const fresh = await browser.newPage();
      fresh.on("request", (request) =>
        names.add(/fonts\/(.*)\.woff2/.exec(request.url())?.[1] ?? ""),
      );
      await fresh.goto(site + path, { waitUntil: "networkidle" });
      await fresh.close();
      return [...names].filter((name) => name !== "").sort();
    };
    expect(await fetched("/articles/stroll/")).toEqual(["newsreader"]);
    const all = ["newsreader", "newsreader-extended", "newsreader-signs"];
    expect(await fetched(PATH)).toEqual(all);

    // A font that comes late is used from the next load on, so that nothing moves.
    const session = await page.context().newCDPSession(page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const strangers = async () => {
      await page.goto(site + PATH, { waitUntil: "networkidle" });
      const { root } = await session.send("DOM.getDocument");
      const { nodeId } = await session.send("DOM.querySelector", {
        nodeId: root.nodeId,
        selector: ".heading:has(#letters) + p",
      });
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
    };
    await expect.poll(strangers, { timeout: 20_000 }).toEqual([]);
  });
});
