import { appendFile, readdir } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { FEED_TYPES, FONT_NAMES, urls, withBase } from "../urls.ts";
import { CONTENT_TYPES } from "./content-types.ts";

/** A browser asks whether its copy is still the newest, which costs no bytes when it is. */
const REVALIDATE = "no-cache";
const FOR_A_WEEK = "public, max-age=604800";
const FOR_EVER = "public, max-age=31536000, immutable";

/** What no page of the site uses, and no script in it is to ask for. */
const UNUSED_FEATURES = `camera display-capture geolocation hid microphone midi payment
  publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking`.split(/\s+/);

/** Pages, and what begins a search: their addresses stay when a deployment changes them. */
const REVALIDATED = [
  urls.home,
  withBase("/articles/*"),
  `${urls.search}*`,
  `${urls.quotations}*`,
  `${urls.figures}*`,
  withBase("/years/*"),
  withBase("/speakers/*"),
  withBase("/authors/*"),
  withBase("/sources/*"),
  urls.data("*"),
  urls.kept,
  urls.offlineWorker,
  urls.offline,
  withBase("/pagefind/pagefind.js"),
  withBase("/pagefind/site.json"),
  withBase("/pagefind/wasm.*"),
];

/** The endings of citation files, which hosts do not know. */
const UNKNOWN_TYPES = [".bib", ".ris"];

/**
 * What every answer of a host is to have.
 *
 * @param policy what `contentSecurityPolicy` returned
 */
export function securityHeaders(policy: string): [name: string, value: string][] {
  return [
    ["Content-Security-Policy", `${policy}; frame-ancestors 'none'`],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Permissions-Policy", UNUSED_FEATURES.map((name) => `${name}=()`).join(", ")],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    // Browsers take it from an encrypted connection only.
    ["Strict-Transport-Security", "max-age=31536000"],
    ["X-Content-Type-Options", "nosniff"],
  ];
}

/**
 * The headers that a host is to send, in the form of Cloudflare’s and Netlify’s `_headers` file.
 *
 * Both join the values when two rules name one header, so that no path may have two rules about
 * caching. Parts of the search index, which can be thousands, are left to the host.
 *
 * @param policy what `contentSecurityPolicy` returned
 */
export function headersFile(policy: string): string {
  const everywhere = securityHeaders(policy).map((header) => header.join(": "));
  const caching = [
    ...REVALIDATED.map((path) => rule(path, [`Cache-Control: ${REVALIDATE}`])),
    // Hosts have no type of their own for feeds.
    ...Object.entries(FEED_TYPES).map(([name, type]) =>
      rule(`${urls.home}${name}`, [`Cache-Control: ${REVALIDATE}`, `Content-Type: ${type}`]),
    ),
    // Those of speakers and sources.
    ...Object.entries(FEED_TYPES).map(([name, type]) =>
      rule(withBase(`/*/${name}`), [`Content-Type: ${type}`]),
    ),
    ...UNKNOWN_TYPES.map((ending) =>
      rule(withBase(`/articles/*${ending}`), [`Content-Type: ${CONTENT_TYPES[ending]}`]),
    ),
    // Of terms that an editor puts anywhere into `public/`.
    rule(withBase("/*.rsl"), [`Content-Type: ${CONTENT_TYPES[".rsl"]}`]),
    ...FONT_NAMES.map((name) => rule(urls.font(name), [`Cache-Control: ${FOR_A_WEEK}`])),
  ];
  return rule(withBase("/*"), everywhere) + caching.join("");
}

/**
 * Adds to `dist/_headers` that browsers keep what Vite named by its content.
 *
 * Hosts send these headers with a 404 too. So each file is named, never the folder: a file that is
 * not there yet, or no longer, while the site is being deployed must not be remembered as missing.
 */
export function keptFiles(): AstroIntegration {
  return {
    name: "kept-files",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const names = await readdir(new URL("_astro/", dir));
        const rules = names
          .sort()
          .map((name) => rule(withBase(`/_astro/${name}`), [`Cache-Control: ${FOR_EVER}`]));
        await appendFile(new URL("_headers", dir), rules.join(""));
      },
    },
  };
}

function rule(path: string, headers: string[]): string {
  return `${[path, ...headers].join("\n  ")}\n`;
}
