import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { readArticle } from "./articles/read-article.ts";

/** The modules of a site below a path of its host, which other test files must not get. */
let urls: typeof import("./urls.ts");
let read: typeof readArticle;

beforeAll(async () => {
  vi.resetModules();
  vi.stubEnv("SITE_URL", "https://reader.example");
  vi.stubEnv("BASE_PATH", "/news/");
  urls = await import("./urls.ts");
  ({ readArticle: read } = await import("./articles/read-article.ts"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("every address is below the base, once", () => {
  const all = Object.entries(urls.urls).filter(([name]) => !/^(card|oembed|feeds)$/.test(name));
  expect(all.length).toBeGreaterThan(20);
  for (const [name, value] of all) {
    const make = value as string | ((...parts: string[]) => string);
    const address = typeof make === "string" ? make : make("a", "b");
    expect([name, address]).toEqual([name, expect.stringMatching(/^\/news\/(?!news\/)/)]);
  }
  expect(urls.urls.card(urls.urls.article("walk"))).toBe("/news/articles/walk/card.png");
  expect(urls.absolute(urls.urls.home)).toBe("https://reader.example/news/");
});

test("a path of the site and its address stand for each other", () => {
  expect(urls.withBase("/images/a.jpg")).toBe("/news/images/a.jpg");
  expect(urls.withoutBase("/news/images/a.jpg")).toBe("/images/a.jpg");
  expect(urls.withoutBase("/news/")).toBe("/");
  expect(urls.withoutBase("/newspaper/")).toBe("/newspaper/");
});

test("what else is at the host is not this site", () => {
  const isOwn = (address: string) => urls.isOwnUrl(new URL(address, "https://reader.example"));
  expect(["/news", "/news/", "http://reader.example/news/a"].map(isOwn)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["/", "/newspaper/", "https://other.example/news/"].map(isOwn)).toEqual([
    false,
    false,
    false,
  ]);
});

test.each([
  ["[a](/search/?q=a#b)", 'href="/news/search/?q=a#b"'],
  ["[a](/news/)", 'href="/news/news/"'],
  ["[a](../walk/#today)", 'href="../walk/#today"'],
  ["[a](../../../search/)", 'href="/news/search/"'],
  ["[a](#today)", 'href="#today"'],
  ["[a](https://reader.example/news/search/)", 'href="https://reader.example/news/search/"'],
  ["[a](https://reader.example/shop/)", 'href="https://reader.example/shop/"'],
  ["[a](//reader.example/shop/)", 'href="//reader.example/shop/"'],
  ["[a](https://other.example/search/)", 'href="https://other.example/search/"'],
  ["[a](mailto:a@b.example)", 'href="mailto:a@b.example"'],
  ["![a](/images/a.jpg)", 'src="/news/images/a.jpg"'],
])("%s in an article is written as %s", (markdown, attribute) => {
  const text = `---\ntitle: A\nauthors: [Ana Lima]\ndate: 2025-03-19\n---\n\n${markdown}\n\n## Today\n\nB.\n`;
  const file = new TextEncoder().encode(text);
  const { article, problems } = read("content/articles/walk.md", file, "2025-06-01");
  expect(problems).toEqual([]);
  expect(article?.html).toContain(attribute);
});
