import { FEED_TYPES } from "../urls.ts";

const CHARSET = "; charset=utf-8";
/** The types of files by the endings of their names. */
export const CONTENT_TYPES: Record<string, string> = {
  ".avif": "image/avif",
  ".bib": `application/x-bibtex${CHARSET}`,
  ".css": `text/css${CHARSET}`,
  ".csv": `text/csv${CHARSET}`,
  ".epub": "application/epub+zip",
  ".gif": "image/gif",
  ".html": `text/html${CHARSET}`,
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": `text/javascript${CHARSET}`,
  ".json": "application/json",
  ".md": `text/markdown${CHARSET}`,
  ".mjs": `text/javascript${CHARSET}`,
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".ris": `application/x-research-info-systems${CHARSET}`,
  ".rsl": "application/rsl+xml",
  ".svg": "image/svg+xml",
  ".txt": `text/plain${CHARSET}`,
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": `application/xml${CHARSET}`,
  ".zip": "application/zip",
};

/** The `Content-Type` of a file by the ending of its name, e.g. `text/html; charset=utf-8`. */
export function contentType(file: string): string {
  const feed = Object.entries(FEED_TYPES).find(([name]) => file.endsWith(`/${name}`));
  if (feed) return feed[1];
  return (
    CONTENT_TYPES[/\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? ""] ?? "application/octet-stream"
  );
}

/** Is a file of this type smaller when it is compressed? */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml|javascript|x-bibtex|x-research|wasm/.test(type);
}
