import { expect, test } from "vitest";
import { headersOf, readHeaders } from "./host-headers.ts";

const FILE = [
  "  X-Before: any path",
  "# For all",
  "/*",
  "  X-All: yes ",
  "",
  "\tContent-Security-Policy: default-src 'none'; img-src https://ely.example",
  "  # not for readers: no",
  "/pagefind/wasm.*.gz\r",
  "  X-Wasm:no-cache\r",
  "  ",
  "/fonts/a.woff2 ",
  "  X-All: also",
].join("\n");

test("a _headers file is read as paths with their headers, without comments", () => {
  expect(readHeaders(FILE)).toEqual([
    {
      path: "/*",
      headers: [
        ["X-All", "yes"],
        ["Content-Security-Policy", "default-src 'none'; img-src https://ely.example"],
      ],
    },
    { path: "/pagefind/wasm.*.gz", headers: [["X-Wasm", "no-cache"]] },
    { path: "/fonts/a.woff2", headers: [["X-All", "also"]] },
  ]);
  expect(readHeaders("")).toEqual([]);
});

test.each([
  ["/fonts/a.woff2", "/fonts/a.woff2", true],
  ["/fonts/a.woff2", "/fonts/a.woff", false],
  ["/fonts/a.woff2", "/fonts/a.woff22", false],
  ["/", "/", true],
  ["/", "/search/", false],
  ["/*", "/", true],
  ["/*", "/search/", true],
  ["/search/*", "/search/", true],
  ["/search/*", "/search/a/b", true],
  ["/search/*", "/search", false],
  ["/search/*", "/a/search/", false],
  ["/wasm.*.gz", "/wasm.en.gz", true],
  ["/wasm.*.gz", "/wasm..gz", true],
  ["/wasm.*.gz", "/wasm.gz", false],
  ["/wasm.*.gz", "/wasm.en.br", false],
])("a rule for %s is one for %s: %s", (path, pathname, applies) => {
  const rules = [{ path, headers: [["X-Own", "yes"] satisfies [string, string]] }];
  expect([...headersOf(rules, pathname)]).toEqual(applies ? [["x-own", "yes"]] : []);
});

test("values of one header by several rules are joined, as hosts do", () => {
  expect(headersOf(readHeaders(FILE), "/fonts/a.woff2").get("X-All")).toBe("yes, also");
});
