import { globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersOf, readHeaders } from "../host/host-headers.ts";
import { SITE } from "../site.ts";
import { SiteCopy } from "./copy-site.ts";
import { BODY, FRONT } from "./edited-article.ts";
import { workerRuntime } from "./worker-runtime.ts";

const MORE = `
formerly: [stroll]
moved: { first-years: early-years, older: lost }
retired: { lost: "Withdrawn & <gone>." }`;
const CHINESE = "\n## 早期\n\n“船回来了，” said Ada Roe.\n";

const LIST = "articles/walk/offline.json";
const FOLDERS = "{articles,speakers,authors,sources}";

describe("a site that makes share pages when asked for", { timeout: 600_000 }, () => {
  const copy = new SiteCopy();
  const files = copy.at("static");
  let runtime: Miniflare;
  let site: URL;
  const ask = (target: string, init: RequestInit = {}) =>
    fetch(new URL(target, site), { redirect: "manual", ...init });
  const bytesAt = async (target: string) => Buffer.from(await (await ask(target)).arrayBuffer());

  beforeAll(async () => {
    writeFileSync(
      copy.at("content/articles/walk.md"),
      `---\n${FRONT}${MORE}\n---\n\n${BODY}${CHINESE}`,
    );
    expect(copy.build()).toMatchObject({ passed: true });
    renameSync(copy.at("dist"), files);
    expect(copy.build("worker")).toMatchObject({ passed: true });
    runtime = workerRuntime(copy.at("dist"));
    site = await runtime.ready;
  }, 240_000);
  afterAll(async () => {
    await runtime?.dispose();
    copy.remove();
  });

  const built = (folder: string) =>
    globSync(`${FOLDERS}/**/*.*`, { cwd: folder })
      .map((name) => name.replaceAll("\\", "/"))
      .sort();

  test("has two files for each slug of an article, and of names only the lists of them", () => {
    expect(built(copy.at("dist"))).toEqual([
      "articles/stroll/index.html",
      "articles/stroll/passages.json",
      "articles/walk/index.html",
      "articles/walk/passages.json",
      "authors/index.html",
      "sources/index.html",
      "speakers/index.html",
    ]);
    expect(globSync("packs/*", { cwd: copy.at("dist") }).sort()).toEqual([
      "packs/lists-0.pack",
      "packs/pages-0.pack",
      "packs/texts-0.pack",
    ]);
  });

  test("answers every address as the static site does, byte for byte, and with its headers", async () => {
    const rules = readHeaders(readFileSync(path.join(files, "_headers"), "utf8"));
    // What is kept offline differs: files that are made when asked for are not kept.
    const names = built(files).filter((name) => name !== LIST);
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      const address = encodeURI(`/${name.replace("index.html", "")}`);
      const response = await ask(address);
      expect([name, response.status]).toEqual([name, 200]);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([name, bytes.equals(readFileSync(path.join(files, name)))]).toEqual([name, true]);
      for (const [header, value] of headersOf(rules, address)) {
        expect([name, header, response.headers.get(header)]).toEqual([name, header, value]);
      }
    }
  });

  test("shows a crawler, which runs no script, a page whose picture is there", async () => {
    const headers = { "User-Agent": "facebookexternalhit/1.1" };
    const html = await (await ask("/articles/walk/early-years/", { headers })).text();
    const meta = (name: string) =>
      new RegExp(`property="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(meta("og:title")).toBe("Early years – A Walk");
    const picture = await ask((meta("og:image") ?? "").replace(SITE.url, ""), { headers });
    expect(picture.headers.get("Content-Type")).toBe("image/png");
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  test("lands moved ids on their passage, and says why a passage was removed", async () => {
    expect(String(await bytesAt("/articles/stroll/first-years/"))).toContain("/#early-years");
    for (const id of ["lost", "older"]) {
      expect(String(await bytesAt(`/articles/walk/${id}/`))).toContain(
        "Withdrawn &amp; &lt;gone&gt;.",
      );
    }
  });

  test("says of an unknown address that it is not found, on the page for that, to browsers too", async () => {
    const page = readFileSync(copy.at("dist/404.html"));
    const headers = { "Sec-Fetch-Mode": "navigate" };
    for (const unknown of [
      "/speakers/nobody/",
      "/articles/walk/unknown/",
      "/articles/gone/card.png",
      "/gone/",
      "/_worker/worker.js",
    ]) {
      const response = await ask(unknown, { headers });
      expect([unknown, response.status]).toEqual([unknown, 404]);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(Buffer.from(await response.arrayBuffer()).equals(page)).toBe(true);
    }
    expect((await ask("/articles/walk/early-years/", { headers })).status).toBe(200);
  });

  test("answers HEAD without a body, and who has the page in no bytes", async () => {
    const address = "/articles/walk/early-years/card.png";
    const head = await ask(address, { method: "HEAD" });
    expect(head.headers.get("Content-Length")).toBe(String((await bytesAt(address)).length));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    const known = { "If-None-Match": head.headers.get("ETag") ?? "" };
    expect((await ask(address, { headers: known })).status).toBe(304);
  });

  test("keeps what it made for the next one who asks", async () => {
    const address = new URL("/articles/walk/today/card.png", site);
    const made = await bytesAt(address.pathname);
    const tag = (await ask(address.pathname)).headers.get("ETag")?.replaceAll('"', "");
    const { default: cache } = (await runtime.getCaches()) as unknown as { default: Cache };
    const kept = (await cache.match(`${address}?${tag}`)) ?? expect.fail("It was not kept.");
    expect(made.equals(new Uint8Array(await kept.arrayBuffer()))).toBe(true);
  });
});
