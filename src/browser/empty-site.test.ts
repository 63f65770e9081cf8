import { rmSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listenLocally, siteServer } from "../host/server.ts";
import { launchChromium } from "./browsers.ts";
import { SiteCopy } from "./copy-site.ts";
import { searchOn, statusOf } from "./search-steps.ts";

describe("a site without articles", () => {
  const copy = new SiteCopy();
  let browser: Browser;
  let server: Server;
  let site = "";
  beforeAll(async () => {
    rmSync(copy.at("content"), { recursive: true });
    expect(copy.build()).toMatchObject({ passed: true });
    server = siteServer(copy.at("dist"));
    site = await listenLocally(server, 0);
    browser = await launchChromium();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    copy.remove();
  });

  test.each(["/", "/search/", "/quotations/", "/figures/", "/no-such-page/"])(
    "says at %s that there is nothing yet",
    async (path) => {
      expect(await (await fetch(site + path)).text()).toContain("There are no articles here yet.");
    },
  );

  test("finds nothing, and says no more than that", async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/search/`);
    await searchOn(page, "tourism");
    expect(await statusOf(page)).toContain("No results for “tourism”");
  });
});
