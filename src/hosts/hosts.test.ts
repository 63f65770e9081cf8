import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listenLocally, siteServer } from "../host/server.ts";
import { Cloudflare } from "./cloudflare.ts";
import { expectations } from "./expectations.ts";
import { Nginx } from "./nginx.ts";

const sites = inject("sites");

/** The server of `npm start`. */
class LocalServer {
  origin = "";
  #server: ReturnType<typeof siteServer> | undefined;
  async start(dist: string, base: string): Promise<void> {
    this.#server = siteServer(dist, base);
    this.origin = await listenLocally(this.#server, 0);
  }
  stop(): void {
    this.#server?.close();
  }
}

const HOSTS = { nginx: Nginx, Cloudflare, "the local server": LocalServer };
const cases = Object.entries(HOSTS).flatMap(([name, Host]) =>
  (["/", "/news/"] as const).map((base) => ({ name, Host, base })),
);

describe.each(cases)("$name, with the site at $base,", ({ Host, base }) => {
  const dist = sites[base];
  const host = new Host();
  const ask = (target: string, headers = {}) =>
    fetch(host.origin + target, { redirect: "manual", headers });
  beforeAll(() => host.start(dist, base));
  afterAll(() => host.stop());

  test.each(expectations(dist))("answers $path with $status", async (expected) => {
    const response = await ask(base + expected.path);
    if (expected.status === "redirect") {
      const [, page = "", query = ""] = /([^?]*)(.*)/.exec(expected.path) ?? [];
      expect([301, 307, 308]).toContain(response.status);
      expect(response.headers.get("location")).toBe(`${base}${page}/${query}`);
      return;
    }
    expect(response.status).toBe(expected.status);
    const { type = /^/, caching = /^/ } = expected;
    expect(response.headers.get("content-type") ?? "").toMatch(type);
    expect(response.headers.get("cache-control") ?? "").toMatch(caching);
    if (expected.status !== 404 || !/html/.test(String(type))) return;
    expect(await response.text()).toBe(readFileSync(path.join(dist, "404.html"), "utf8"));
  });

  test("sends the headers of security with everything, and the policy of the very page", async () => {
    for (const at of ["", "articles/harbour-minister/", "favicon.svg", "gone/"]) {
      const response = await ask(base + at);
      const header = (name: string) => response.headers.get(name);
      expect(header("x-content-type-options")).toBe("nosniff");
      expect(header("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(header("permissions-policy")).toContain("camera=()");
      expect(header("cross-origin-opener-policy")).toBe("same-origin");
      expect(header("strict-transport-security")).toBe("max-age=31536000");
      expect(header("content-security-policy")).toMatch(/; frame-ancestors 'none'$/);
      // A page allows its own styles, and the header those of every page.
      const policy = sourcesIn(policyOf(await response.text()));
      expect(sourcesIn(header("content-security-policy"))).toEqual(expect.arrayContaining(policy));
      expect(policy.length > 0).toBe(at !== "favicon.svg");
    }
  });

  test("compresses a page for who understands it", async () => {
    const page = `${base}articles/harbour-minister/`;
    const file = readFileSync(path.join(dist, "articles/harbour-minister/index.html"), "utf8");
    for (const encoding of ["br", "gzip", "identity"]) {
      const response = await ask(page, { "Accept-Encoding": encoding });
      // The local server knows Brotli only, and Cloudflare compresses beyond its engine for assets.
      const encoded = response.headers.get("content-encoding");
      if (host instanceof Nginx) expect(encoded ?? "identity").toBe(encoding);
      expect(await response.text()).toBe(file);
    }
  });
});

test("GitHub Pages, which sends no headers, has pages that bring their policy along", () => {
  const dist = sites["/news/"];
  for (const page of ["index.html", "404.html", "articles/harbour-minister/index.html"]) {
    expect(policyOf(readFileSync(path.join(dist, page), "utf8"))).toContain("default-src 'none'");
  }
  expect(existsSync(path.join(dist, "index.html.br"))).toBe(true);
});

/** What a policy allows, e.g. `["script-src 'self'", "img-src 'self'"]`. */
function sourcesIn(policy: string | null): string[] {
  return (policy ?? "").split("; ").flatMap((directive) => {
    const [name, ...sources] = directive.split(" ");
    return sources.map((source) => `${name} ${source}`);
  });
}

/** The policy that a page has in itself. */
function policyOf(html: string): string {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  return content.replaceAll("&#39;", "'");
}
