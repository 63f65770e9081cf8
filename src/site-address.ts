import { SITE } from "./site.ts";

/** Where a site is published. */
export interface SiteAddress {
  /** The start of every full address, e.g. `https://reader.example`. */
  origin: string;
  /** The path below which all of it is, with a slash at both ends, e.g. `/` or `/news/`. */
  base: string;
}

/**
 * Reads where the site is published.
 *
 * @param url the setting `SITE_URL`, e.g. `https://reader.example`
 * @param path the setting `BASE_PATH`, e.g. `/news/`; the slash at its end may be missing, and nothing
 * stands for `/`, as in the output of GitHub’s action `configure-pages`
 * @throws with what to write where one of them is not of that form
 */
export function readSiteAddress(url: string, path: string): SiteAddress {
  const faults: string[] = [];
  const { protocol = "", origin = "" } = URL.canParse(url) ? new URL(url) : {};
  if (!/^https?:$/.test(protocol) || origin !== url.toLowerCase()) {
    const right = /^https?:$/.test(protocol) ? origin : "https://news.example.org";
    faults.push(
      `SITE_URL is “${url}”. Write scheme and host and nothing behind them, such as “${right}”; a path belongs into BASE_PATH. (site-url)`,
    );
  }
  if (!/^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/.test(path)) {
    faults.push(
      `BASE_PATH is “${path}”. Write a path with a slash before it, of letters, digits, “-”, “_”, “.” and “~”, such as “/news/”, or “/” for the whole host. (base-path)`,
    );
  }
  if (faults.length > 0) throw new WrongAddress(faults.join("\n"));
  return { origin, base: path.replace(/\/?$/, "/") };
}

class WrongAddress extends Error {
  override name = "WrongAddress";
  /** Nothing in the program is wrong. */
  override stack = "";
}

/**
 * Where this site is published: `SITE`, or the environment of the build. What runs elsewhere has no
 * environment: `host/fixed-address.ts` puts both in place of this module there.
 */
export const { origin: ORIGIN, base: BASE } = readSiteAddress(
  process.env["SITE_URL"] || SITE.url,
  process.env["BASE_PATH"] ?? SITE.base,
);
