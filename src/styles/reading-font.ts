import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** Letters of western European languages and the marks that articles are set with. */
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xc0, 0xff)}–—‘’“”„…•·«»£€¥©°½¼¾×→\u00a0\uFB01\uFB02`;

/** The reading face, Newsreader: regular to semibold, cut to the site's characters; about 29 KB. */
export async function readingFont(): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve(
    "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  );
  return subsetFont(await readFile(file), CHARACTERS, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 600 } },
    // Ligatures that need a glyph of their own would take the file over its 30 KB.
    noLayoutClosure: true,
  });
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
