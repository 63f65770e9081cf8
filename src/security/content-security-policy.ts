import { createHash } from "node:crypto";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What a page may load and run, for the `meta` element and for the header alike.
 *
 * @param style the page's one style sheet, as it stands in the page
 * @param script the page's one inline script, as it stands in the page
 */
export function contentSecurityPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    // Pagefind is compiled to WebAssembly.
    `script-src 'self' ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

/**
 * The headers a host is to send, in the form of Cloudflare’s and Netlify’s `_headers` file.
 *
 * @param policy what `contentSecurityPolicy` returned
 */
export function headersFile(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/fonts/*
  Cache-Control: public, max-age=604800
/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable
/pagefind/fragment/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
