import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A part of a font, for some of its characters. */
export interface FontFile {
  family: string;
  path: string;
  /** The characters it is for, as first and last code points. */
  ranges: [number, number][];
}

const require = createRequire(import.meta.url);

/** The faces in the order they are asked for a character; the site’s own first. */
const WESTERN = [
  "newsreader",
  "noto-serif",
  "noto-sans-arabic",
  "noto-sans-hebrew",
  "noto-sans-thai",
  "noto-sans-devanagari",
] as const;
const EASTERN = ["noto-serif-sc", "noto-serif-jp", "noto-serif-kr"] as const;
const FACES = [...WESTERN, ...EASTERN];
type Face = (typeof FACES)[number];

const files = new Map<Face, FontFile[]>();

/**
 * What a text is set in: the stack of families, and the files that have its characters.
 *
 * Chinese characters are drawn as Japanese ones in a text with kana, as Korean ones in one with
 * hangul.
 */
export function fontsFor(text: string): { families: string[]; files: FontFile[] } {
  const japanese = /[\p{sc=Hira}\p{sc=Kana}]/u.test(text) ? (["noto-serif-jp"] as const) : [];
  const korean = /\p{sc=Hang}/u.test(text) ? (["noto-serif-kr"] as const) : [];
  const faces = [...new Set([...WESTERN, ...japanese, ...korean, ...EASTERN])];
  const wanted = new Set<FontFile>();
  for (const character of new Set(text)) {
    const file = fileOf(character, faces);
    if (file !== undefined) wanted.add(file);
  }
  return { families: faces, files: [...wanted] };
}

/** The text without the characters that no face has, which would show as empty boxes. */
export function drawable(text: string): string {
  return [...text].filter((one) => /\s/.test(one) || fileOf(one, FACES) !== undefined).join("");
}

function fileOf(character: string, faces: readonly Face[]): FontFile | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const face of faces) {
    const file = filesOf(face).find(({ ranges }) =>
      ranges.some(([first, last]) => first <= code && code <= last),
    );
    if (file !== undefined) return file;
  }
  return undefined;
}

function filesOf(face: Face): FontFile[] {
  const known = files.get(face);
  if (known !== undefined) return known;
  const home = `@fontsource-variable/${face}`;
  const subsets = JSON.parse(readFileSync(require.resolve(`${home}/unicode.json`), "utf8"));
  const list = Object.entries(subsets as Record<string, string>).map(([subset, range]) => {
    const name = `${face}-${subset.replace(/[[\]]/g, "")}-wght-normal.woff2`;
    const path = require.resolve(`${home}/files/${name}`);
    return { family: face, path, ranges: range.split(",").map(readRange) };
  });
  files.set(face, list);
  return list;
}

/** E.g. `U+0000-00FF` as `[0, 255]`. */
function readRange(range: string): [number, number] {
  const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
