import newsreader from "@fontsource-variable/newsreader/unicode.json" with { type: "json" };
import arabic from "@fontsource-variable/noto-sans-arabic/unicode.json" with { type: "json" };
import devanagari from "@fontsource-variable/noto-sans-devanagari/unicode.json" with {
  type: "json",
};
import hebrew from "@fontsource-variable/noto-sans-hebrew/unicode.json" with { type: "json" };
import thai from "@fontsource-variable/noto-sans-thai/unicode.json" with { type: "json" };
import serif from "@fontsource-variable/noto-serif/unicode.json" with { type: "json" };
import japanese from "@fontsource-variable/noto-serif-jp/unicode.json" with { type: "json" };
import korean from "@fontsource-variable/noto-serif-kr/unicode.json" with { type: "json" };
import chinese from "@fontsource-variable/noto-serif-sc/unicode.json" with { type: "json" };

/** A part of a font, for some of its characters. */
export interface FontFile {
  family: Face;
  /** Of the file in the face’s package, e.g. `newsreader-latin-wght-normal.woff2`. */
  name: string;
  /** The characters it is for, as first and last code points. */
  ranges: [number, number][];
}

/** The characters of each file of a face, e.g. `U+0000-00FF,U+0131`, by its subset. */
const SUBSETS = {
  newsreader,
  "noto-serif": serif,
  "noto-sans-arabic": arabic,
  "noto-sans-hebrew": hebrew,
  "noto-sans-thai": thai,
  "noto-sans-devanagari": devanagari,
  "noto-serif-sc": chinese,
  "noto-serif-jp": japanese,
  "noto-serif-kr": korean,
} satisfies Record<string, Record<string, string>>;
type Face = keyof typeof SUBSETS;

/** The faces in the order they are asked for a character; the site’s own first. */
const WESTERN: Face[] = [
  "newsreader",
  "noto-serif",
  "noto-sans-arabic",
  "noto-sans-hebrew",
  "noto-sans-thai",
  "noto-sans-devanagari",
];
const EASTERN: Face[] = ["noto-serif-sc", "noto-serif-jp", "noto-serif-kr"];
const FACES: Face[] = [...WESTERN, ...EASTERN];

const files = new Map<Face, FontFile[]>();

/**
 * What a text is set in: the stack of families, and the files that have its characters.
 *
 * Chinese characters are drawn as Japanese ones in a text with kana, as Korean ones in one with
 * hangul.
 */
export function fontsFor(text: string): { families: string[]; files: FontFile[] } {
  const japanese = /[\p{sc=Hira}\p{sc=Kana}]/u.test(text) ? EASTERN.slice(1, 2) : [];
  const korean = /\p{sc=Hang}/u.test(text) ? EASTERN.slice(2) : [];
  const faces = [...new Set([...WESTERN, ...japanese, ...korean, ...EASTERN])];
  const wanted = new Set<FontFile>();
  for (const character of new Set(text)) {
    const file = fileOf(character, faces);
    if (file !== undefined) wanted.add(file);
  }
  return { families: faces, files: [...wanted] };
}

/** Every file that a card may need. */
export function allFontFiles(): FontFile[] {
  return FACES.flatMap(filesOf);
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
  const list = Object.entries(SUBSETS[face]).map(([subset, range]) => {
    const name = `${face}-${subset.replace(/[[\]]/g, "")}-wght-normal.woff2`;
    return { family: face, name, ranges: range.split(",").map(readRange) };
  });
  files.set(face, list);
  return list;
}

/** E.g. `U+0000-00FF` as `[0, 255]`. */
function readRange(range: string): [number, number] {
  const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
