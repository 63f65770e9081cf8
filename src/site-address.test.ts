import { expect, test } from "vitest";
import { readSiteAddress } from "./site-address.ts";

const HOST = "https://reader.example";

test.each([
  ["https://reader.example", "/", HOST, "/"],
  ["https://Reader.example", "/news/", HOST, "/news/"],
  ["http://localhost:8080", "/news", "http://localhost:8080", "/news/"],
  [HOST, "/a/b-c_d.e~f", HOST, "/a/b-c_d.e~f/"],
  // So `configure-pages` of GitHub says that the site has a host of its own.
  [HOST, "", HOST, "/"],
])("%s and %s are where the site is", (url, path, origin, base) => {
  expect(readSiteAddress(url, path)).toEqual({ origin, base });
});

test.each([
  ["reader.example", "https://news.example.org"],
  ["ftp://reader.example", "https://news.example.org"],
  ["https://reader.example/", HOST],
  ["https://reader.example/news", HOST],
  ["https://reader.example?a=b", HOST],
  ["https://reader.example#a", HOST],
  ["https://me@reader.example", HOST],
  ["https://bücher.example", "https://xn--bcher-kva.example"],
])("%s is no SITE_URL, and what to write is said", (url, right) => {
  expect(() => readSiteAddress(url, "/")).toThrow(
    `SITE_URL is “${url}”. Write scheme and host and nothing behind them, such as “${right}”;`,
  );
});

test.each([
  "news",
  "news/",
  "//",
  "/a//b",
  "/a/../b",
  "/.",
  "/a b/",
  "/a?b",
  "/a#b",
  "/ü/",
  "/%20/",
])("%s is no BASE_PATH, and what to write is said", (path) => {
  expect(() => readSiteAddress(HOST, path)).toThrow(
    `BASE_PATH is “${path}”. Write a path with a slash before it,`,
  );
});

test("both faults are told at once, without where in the program they were found", () => {
  const faults = () => readSiteAddress("x", "y");
  expect(faults).toThrow(/\(site-url\)\n.*\(base-path\)$/);
  expect(faults).toThrow(expect.objectContaining({ stack: "" }));
});
