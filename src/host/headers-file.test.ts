import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { headersFile, keptFiles } from "./headers-file.ts";

const POLICY = contentSecurityPolicy(["a { color: red }"], "let a");

test("a page loads and runs what is its own, and nothing else", () => {
  expect(POLICY.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-IfEXP/8HLuXoAiy0hZVrCAcjcLsZqYFpLOHDGj8enqE=' 'wasm-unsafe-eval'",
    "style-src 'self' 'sha256-LHvAPItmcc9l4w10oslyz6Nh8tFuoEH5lssCs9WdKIE='",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types offline-worker",
  ]);
});

test("of other hosts, only the script that counts visits is loaded, and only its host is told", () => {
  const counted = contentSecurityPolicy([], "let a", "https://stats.example.org/a.js?site=1");
  expect(counted).toMatch(
    /; script-src 'self' '[^']+' 'wasm-unsafe-eval' https:\/\/stats\.example\.org\/a\.js; /,
  );
  expect(counted).toContain("; connect-src 'self' https://stats.example.org; ");
  expect(counted.match(/https:/g)).toHaveLength(2);
});

test("every response has the headers of security, and no path has two rules about caching", () => {
  const unused = [
    "camera",
    "display-capture",
    "geolocation",
    "hid",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
  ];
  expect(headersFile(POLICY).split("\n")).toEqual([
    "/*",
    `  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'`,
    "  Cross-Origin-Opener-Policy: same-origin",
    `  Permissions-Policy: ${unused.map((name) => `${name}=()`).join(", ")}`,
    "  Referrer-Policy: strict-origin-when-cross-origin",
    "  Strict-Transport-Security: max-age=31536000",
    "  X-Content-Type-Options: nosniff",
    ...["/", "/articles/*", "/search/*", "/quotations/*", "/figures/*", "/years/*"].flatMap(
      noCache,
    ),
    ...["/speakers/*", "/authors/*", "/sources/*"].flatMap(noCache),
    ...["/data/*", "/kept/", "/offline-worker.js", "/offline.json"].flatMap(noCache),
    ...["pagefind.js", "site.json", "wasm.*"].flatMap((name) => noCache(`/pagefind/${name}`)),
    ...[
      ["/rss.xml", "application/rss+xml"],
      ["/atom.xml", "application/atom+xml"],
      ["/feed.json", "application/feed+json"],
    ].flatMap(([path = "", type]) => [...noCache(path), `  Content-Type: ${type}`]),
    ...["/*/rss.xml", "  Content-Type: application/rss+xml"],
    ...["/*/atom.xml", "  Content-Type: application/atom+xml"],
    ...["/*/feed.json", "  Content-Type: application/feed+json"],
    "/articles/*.bib",
    "  Content-Type: application/x-bibtex; charset=utf-8",
    "/articles/*.ris",
    "  Content-Type: application/x-research-info-systems; charset=utf-8",
    "/*.rsl",
    "  Content-Type: application/rsl+xml",
    "/fonts/newsreader.woff2",
    "  Cache-Control: public, max-age=604800",
    "/fonts/newsreader-signs.woff2",
    "  Cache-Control: public, max-age=604800",
    "/fonts/newsreader-extended.woff2",
    "  Cache-Control: public, max-age=604800",
    "/fonts/newsreader-italic.woff2",
    "  Cache-Control: public, max-age=604800",
    "",
  ]);
});

test("what Vite named by its content is kept for a year, each file by a rule of its own", async () => {
  const dist = mkdtempSync(path.join(tmpdir(), "built site "));
  mkdirSync(path.join(dist, "_astro"));
  for (const name of ["theme.C2.js", "menu.B1.js"]) {
    writeFileSync(path.join(dist, "_astro", name), "");
  }
  writeFileSync(path.join(dist, "_headers"), "/*\n  X-All: yes\n");

  const { name, hooks } = keptFiles();
  const built = { dir: pathToFileURL(`${dist}/`) } as Parameters<
    NonNullable<(typeof hooks)["astro:build:done"]>
  >[0];
  await hooks["astro:build:done"]?.(built);

  expect(name).toBe("kept-files");
  expect(readFileSync(path.join(dist, "_headers"), "utf8").split("\n")).toEqual([
    "/*",
    "  X-All: yes",
    "/_astro/menu.B1.js",
    "  Cache-Control: public, max-age=31536000, immutable",
    "/_astro/theme.C2.js",
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ]);
  rmSync(dist, { recursive: true });
});

function noCache(path: string): string[] {
  return [path, "  Cache-Control: no-cache"];
}
