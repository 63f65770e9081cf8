import { createHash } from "node:crypto";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What a page may load and run, for the `meta` element and for the header alike.
 *
 * @param styles the style sheets that stand in a page
 * @param script the page's one inline script, as it stands in the page
 */
export function contentSecurityPolicy(styles: string[], script: string): string {
  return [
    "default-src 'none'",
    // Pagefind is compiled to WebAssembly.
    `script-src 'self' ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src 'self' ${styles.map(hash).join(" ")}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // No text becomes markup or script, whatever a script is given; the one policy there is only
    // knows the address of the service worker.
    "require-trusted-types-for 'script'",
    "trusted-types offline-worker",
  ].join("; ");
}
