import { globSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { readHeaders } from "../host/host-headers.ts";

const site = inject("site");
const dist = inject("dist");
const headersAt = async (path: string) => (await fetch(site + path)).headers;
const cacheControl = async (path: string) => (await headersAt(path)).get("cache-control");
const paths = (pattern: string) =>
  globSync(pattern, { cwd: dist }).map((file) => `/${file.replaceAll("\\", "/")}`);

test("what is named by its content is kept, and what is missing is not", async () => {
  const scripts = paths("_astro/*");
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) {
    expect(await cacheControl(script)).toBe("public, max-age=31536000, immutable");
  }
  for (const missing of ["/_astro/gone.js", "/pagefind/index/gone.pf_index", "/articles/gone/"]) {
    expect((await fetch(site + missing)).status).toBe(404);
    expect(await cacheControl(missing)).toBe("no-store");
  }
});

test("no rule for a folder lets a host say that what is missing stays missing", async () => {
  const rules = readHeaders(readFileSync(`${dist}/_headers`, "utf8"));
  const lasting = rules.filter(({ headers }) =>
    headers.some(([name, value]) => name === "Cache-Control" && value.includes("max-age")),
  );
  expect(lasting.filter(({ path }) => path.includes("*"))).toEqual([]);
  expect(lasting.length).toBeGreaterThan(5);
});

test("pages and what begins a search are asked for anew, and answered in no bytes", async () => {
  const asked = [
    ...paths("**/index.html").map((path) => path.replace("index.html", "")),
    "/pagefind/site.json",
    "/pagefind/pagefind.js",
    ...paths("pagefind/wasm.*"),
  ];
  expect(asked.length).toBeGreaterThan(9);
  for (const path of asked) {
    const headers = await headersAt(path);
    expect([path, headers.get("cache-control")]).toEqual([path, "no-cache"]);
    const known = { "If-None-Match": headers.get("etag") ?? "" };
    expect((await fetch(site + path, { headers: known })).status).toBe(304);
  }
});
