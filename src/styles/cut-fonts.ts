import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import subsetFont from "subset-font";
import { urls } from "../urls.ts";
import { FONT_PARTS, type FontPart, ITALIC } from "./font-parts.ts";

/** A part of the reading face, Newsreader: regular to semibold, cut to the part's characters. */
export function cutFont({ subset, ranges, italic }: FontPart): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource-variable/newsreader/files/newsreader-${subset}-wght-${italic ? "italic" : "normal"}.woff2`,
  );
  const characters = ranges.map(([first, last]) => charactersOf(first, last)).join("");
  return subsetFont(readFileSync(file), characters, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 600 } },
    // Ligatures that need a glyph of their own would take the first part over its 30 KB.
    noLayoutClosure: true,
  });
}

function charactersOf(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/**
 * Writes the parts of the reading face into `public/fonts/`, where they are committed: cutting them takes longer than
 * a build of a small site. To be run when the package or `font-parts.ts` changes: `node src/styles/cut-fonts.ts`.
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const part of [...FONT_PARTS, ITALIC]) {
    const file = path.join("public", urls.font(part.name));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await cutFont(part));
  }
}
