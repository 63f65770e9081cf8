import path from "node:path";

const TEXT = "; charset=utf-8";
const TYPES: Record<string, string> = {
  ".avif": "image/avif",
  ".bib": `application/x-bibtex${TEXT}`,
  ".css": `text/css${TEXT}`,
  ".csv": `text/csv${TEXT}`,
  ".gif": "image/gif",
  ".html": `text/html${TEXT}`,
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": `text/javascript${TEXT}`,
  ".json": "application/json",
  ".md": `text/markdown${TEXT}`,
  ".mjs": `text/javascript${TEXT}`,
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".ris": `application/x-research-info-systems${TEXT}`,
  ".svg": "image/svg+xml",
  ".txt": `text/plain${TEXT}`,
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": `application/xml${TEXT}`,
  ".zip": "application/zip",
};

/** The `Content-Type` of a file by the ending of its name, e.g. `text/html; charset=utf-8`. */
export function contentType(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** Is a file of this type smaller when it is compressed? */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml|javascript|x-bibtex|x-research|wasm/.test(type);
}
