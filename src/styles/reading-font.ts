import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { SealedCache } from "../cache/sealed-cache.ts";
import type { FontPart } from "./font-parts.ts";

/** Cutting takes about a second, and the development server is asked for the parts with every page. */
const cutParts = new Map<FontPart, Promise<Uint8Array>>();

const require = createRequire(import.meta.url);
/** Of the library that cuts. */
const { version: VERSION } = require("subset-font/package.json");

/** A part of the reading face, Newsreader: regular to semibold, cut to the part's characters. */
export function readingFont(part: FontPart): Promise<Uint8Array> {
  const known = cutParts.get(part) ?? cut(part);
  cutParts.set(part, known);
  return known;
}

async function cut({ subset, ranges, italic }: FontPart): Promise<Uint8Array> {
  const file = await readFile(
    require.resolve(
      `@fontsource-variable/newsreader/files/newsreader-${subset}-wght-${italic ? "italic" : "normal"}.woff2`,
    ),
  );
  const characters = ranges.map(([first, last]) => charactersOf(first, last)).join("");
  const key = createHash("sha256")
    .update(JSON.stringify([VERSION, characters, CUTTING]))
    .update(file)
    .digest("hex");
  const cache = new SealedCache("node_modules/.cache/fonts");
  const kept = cache.get(key);
  if (kept !== undefined) return kept;
  const part = await subsetFont(file, characters, CUTTING);
  cache.set(key, part);
  return part;
}

const CUTTING: Parameters<typeof subsetFont>[2] = {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 600 } },
  // Ligatures that need a glyph of their own would take the first part over its 30 KB.
  noLayoutClosure: true,
};

function charactersOf(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
