import { createHash } from "node:crypto";

/** Of the few texts that stand in all pages. */
const hashes = new Map<string, string>();

function hash(text: string): string {
  const known =
    hashes.get(text) ?? `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  hashes.set(text, known);
  return known;
}

/**
 * What a page may load and run, for the `meta` element and for the header alike.
 *
 * @param styles the style sheets that stand in a page
 * @param script the page's one inline script, as it stands in the page
 * @param counting the address of a script on another host that counts visits, and reports there
 */
export function contentSecurityPolicy(styles: string[], script: string, counting?: string): string {
  const [counter = "", counterHost = ""] = counting
    ? [` ${withoutQuery(counting)}`, ` ${new URL(counting).origin}`]
    : [];
  return [
    "default-src 'none'",
    // Pagefind is compiled to WebAssembly.
    `script-src 'self' ${hash(script)} 'wasm-unsafe-eval'${counter}`,
    `style-src 'self' ${styles.map(hash).join(" ")}`,
    "font-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${counterHost}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // No text becomes markup or script, whatever a script is given; the one policy there is only
    // knows the address of the service worker.
    "require-trusted-types-for 'script'",
    "trusted-types offline-worker",
  ].join("; ");
}

/** The form in which a policy names a file; see https://www.w3.org/TR/CSP3/#framework-directive-source-list. */
function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
