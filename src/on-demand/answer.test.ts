import { beforeEach, describe, expect, test } from "vitest";
import { readHeaders } from "../host/host-headers.ts";
import { joinPack } from "../host/packs.ts";
import { FRAME_MARKS, readFrame } from "../share/pages/page-frame.ts";
import { answer, type OnDemandSite } from "./answer.ts";
import { FEED, PASSAGES, TEXT } from "./fixtures.ts";

const DATA = JSON.stringify(PASSAGES);
const CARD = new Uint8Array([137, 80, 78, 71]);
const SITE = "https://reader.example";

const files = new Map<string, string>();
const packs = new Map<string, Uint8Array<ArrayBuffer>>();
const bytesOf = (text: string) => new TextEncoder().encode(text);
let drawn = 0;
let site: OnDemandSite;

beforeEach(() => {
  files.clear();
  files.set("/articles/walk/passages.json", DATA).set("/articles/stroll/passages.json", DATA);
  files.set("/404.html", "<h1>There is no page here</h1>");
  packs.set(
    "/packs/pages-0.pack",
    joinPack([
      ["/speakers/ada-roe/index.html", bytesOf("Ada Roé")],
      ["/speakers/ada-roe/feed.json", bytesOf(JSON.stringify(FEED))],
    ]),
  );
  packs.set("/packs/lists-0.pack", joinPack([["/articles/walk/offline.json", bytesOf("{}")]]));
  packs.set(
    "/packs/texts-0.pack",
    joinPack([["/articles/walk.text.json", bytesOf(JSON.stringify(TEXT))]]),
  );
  drawn = 0;
  const kept = new Map<string, Response>();
  site = {
    assets: {
      fetch: async ({ url }) => {
        const { pathname } = new URL(url);
        const content = files.get(pathname) ?? packs.get(pathname);
        return new Response(content ?? null, {
          status: content === undefined ? 404 : 200,
          headers: { ETag: `"${content?.length}"` },
        });
      },
    },
    frame: readFrame(Object.values(FRAME_MARKS).join("")),
    rules: readHeaders(
      "/*\n  X-All: yes\n/a*\n  Cache-Control: no-cache\n/s*\n  Cache-Control: no-cache\n",
    ),
    packs: { pages: 1, lists: 1, texts: 1 },
    drawCard: async () => {
      drawn += 1;
      return CARD;
    },
    version: "1",
    cache: {
      match: async (key) => kept.get((key as Request).url)?.clone(),
      put: async (key, response) => void kept.set((key as Request).url, response),
    },
    waitUntil: () => {},
  };
});

const ask = (path: string, init: RequestInit = {}) => answer(new Request(SITE + path, init), site);

test.each([
  ["/articles/walk/introduction/", "text/html; charset=utf-8", "The harbour was rebuilt."],
  ["/articles/walk/%E6%97%A9%E3%81%84%E5%B9%B4/", "text/html; charset=utf-8", "Boats came back."],
  ["/articles/walk/first-years/", "text/html; charset=utf-8", "Boats came back."],
  ["/articles/walk/lost/", "text/html; charset=utf-8", "Withdrawn"],
  ["/articles/stroll/introduction/", "text/html; charset=utf-8", "/articles/stroll/introduction/"],
  ["/articles/walk/cite.bib", "application/x-bibtex; charset=utf-8", "@article{walk,"],
  ["/articles/walk/cite.ris", "application/x-research-info-systems; charset=utf-8", "TI  - A Walk"],
  ["/articles/walk/cite.json", "application/json", '"id": "walk"'],
  ["/articles/walk/card.png", "image/png", "PNG"],
  ["/articles/walk/introduction/card.png", "image/png", "PNG"],
  ["/articles/walk/introduction/oembed.json", "application/json", '"type":"rich"'],
  ["/articles/walk/first-years/oembed.json", "application/json", "Boats came back."],
  ["/articles/walk.md", "text/markdown; charset=utf-8", "# A Walk"],
  ["/articles/walk.epub", "application/epub+zip", "mimetypeapplication/epub+zip"],
  ["/speakers/ada-roe/", "text/html; charset=utf-8", "Ada Roé"],
  ["/speakers/ada-roe/feed.json", "application/feed+json", "Boats came back."],
  ["/speakers/ada-roe/rss.xml", "application/rss+xml", "Boats came back."],
  ["/speakers/ada-roe/atom.xml", "application/atom+xml", "Boats came back."],
  ["/articles/walk/offline.json", "application/json", "{}"],
])("%s is answered as %s, with the headers of the site", async (path, type, words) => {
  const response = await ask(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe(type);
  expect(response.headers.get("X-All")).toBe("yes");
  expect(response.headers.get("Cache-Control")).toBe("no-cache");
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.toString()).toContain(words);
  const head = await ask(path, { method: "HEAD" });
  expect([...head.headers]).toEqual([...response.headers]);
  expect(head.headers.get("Content-Length")).toBe(String(bytes.length));
  expect((await head.arrayBuffer()).byteLength).toBe(0);
});

test.each([
  "/articles/walk/unknown/",
  "/articles/walk/unknown/card.png",
  "/articles/walk/lost/oembed.json",
  "/articles/walk/cite.doc",
  "/articles/walk/introduction/cite.bib",
  "/articles/stroll/card.png",
  "/articles/other/introduction/",
  "/articles/walk/%E6%97/",
  "/articles/%2e%2e%2fwalk/introduction/",
  "/articles//",
  "/articles/walk.text.json",
  "/articles/stroll.md",
  "/speakers/",
  "/speakers/by/ad/",
  "/speakers/ada-roe/2024/",
  "/authors/ada-roe/",
  "/speakers/constructor/",
  "/speakers/ada-roe/toString",
  "/speakers/bo-chen/rss.xml",
  "/articles/walk/rss.xml",
  "/articles/stroll/offline.json",
  "/other",
])("%s is not found, and nobody remembers that", async (path) => {
  for (const method of ["GET", "HEAD"]) {
    const response = await ask(path, { method });
    expect([response.status, response.headers.get("Cache-Control")]).toEqual([404, "no-store"]);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("X-All")).toBe("yes");
    expect(await response.text()).toBe(method === "GET" ? files.get("/404.html") : "");
  }
});

test("every page of an article that was taken back says so, and that it is gone for good", async () => {
  const gone = structuredClone(PASSAGES);
  gone.article.withdrawn = { reason: "It was invented." };
  gone.article.retired = { introduction: "It was invented." };
  files.set("/articles/walk/passages.json", JSON.stringify({ ...gone, passages: [] }));
  for (const _again of [1, 2]) {
    const response = await ask("/articles/walk/introduction/");
    expect(response.status).toBe(410);
    const page = await response.text();
    expect(page).toContain("<h1>This article was withdrawn</h1>");
    expect(page).not.toContain("og:image");
  }
  for (const path of ["card.png", "cite.bib", "introduction/oembed.json"])
    expect((await ask(`/articles/walk/${path}`)).status).toBe(404);
});

test("a page without the slash at its end leads to the one with it", async () => {
  const response = await ask("/articles/walk/introduction?from=a");
  expect(response.status).toBe(308);
  expect(response.headers.get("Location")).toBe("/articles/walk/introduction/?from=a");
});

test("what is neither GET nor HEAD is refused", async () => {
  const response = await ask("/articles/walk/introduction/", { method: "POST" });
  expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
});

describe("an answer that was made before", () => {
  const PATH = "/articles/walk/introduction/card.png";

  test("is not made again, whatever is searched for in its address", async () => {
    const first = await (await ask(PATH)).arrayBuffer();
    expect(await (await ask(`${PATH}?from=a`)).arrayBuffer()).toEqual(first);
    expect(drawn).toBe(1);
  });

  test("is answered in no bytes to who has it", async () => {
    const tag = (await ask(PATH)).headers.get("ETag") ?? "";
    for (const known of [tag, `W/${tag}`, `"a", ${tag}`, "*"]) {
      const response = await ask(PATH, { headers: { "If-None-Match": known } });
      expect([response.status, await response.text()]).toEqual([304, ""]);
      expect(response.headers.get("ETag")).toBe(tag);
    }
    expect((await ask(PATH, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  test("is made again once the article or the site has changed", async () => {
    const tags = [(await ask(PATH)).headers.get("ETag")];
    files.set("/articles/walk/passages.json", DATA.replace("rebuilt", "built again"));
    tags.push((await ask(PATH)).headers.get("ETag"));
    site.version = "2";
    tags.push((await ask(PATH)).headers.get("ETag"));
    expect(new Set(tags).size).toBe(3);
    expect(drawn).toBe(3);
  });
});
