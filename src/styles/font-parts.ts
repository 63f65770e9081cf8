import type { FontName } from "../urls.ts";

/** A file of the reading face: its letters are fetched together. */
export interface FontPart {
  /** Its path is `/fonts/<name>.woff2`. */
  name: FontName;
  /** The file of the package that has the glyphs. */
  subset: "latin" | "latin-ext";
  /** Whether it has the true italic. */
  italic?: true;
  /** Code points, first and last of each range. */
  ranges: [first: number, last: number][];
}

/** English and most western European languages, and the marks that articles are set with. */
const MAIN: FontPart = {
  name: "newsreader",
  subset: "latin",
  ranges: [
    ...ranges("20-7E A0 A3 A5 A9 AB B0 B7 BB-BE C0-FF 152-153 2013-2014 2018-2019 201C-201E"),
    ...ranges("2022 2026 2032-2033 20AC 2212 FB01-FB02"),
  ],
};

/** The other signs of the same file of the package. */
const SIGNS: FontPart = {
  name: "newsreader-signs",
  subset: "latin",
  ranges: [
    ...ranges("A1-A2 A4 A6-A8 AA AC AE-AF B1-B6 B8-BA BF 131 2BC 2C6 2DA 2DC 201A 2039-203A"),
    ...ranges("2044 2122 2215"),
  ],
};

/** The letters of the other languages of Europe in Latin script, of Turkish, and signs of money. */
const EXTENDED: FontPart = {
  name: "newsreader-extended",
  subset: "latin-ext",
  ranges: ranges("100-130 132-151 154-24F 1E00-1E9F 2020 20A0-20AB 20AD-20C0"),
};

/** The italic of the first, in which titles of publications stand. */
export const ITALIC: FontPart = { ...MAIN, name: "newsreader-italic", italic: true };

/** The first is fetched by every page, the others only where one of their letters stands. */
export const FONT_PARTS = [MAIN, SIGNS, EXTENDED] as const;

/** The parts beside the first, with what finds a letter of theirs. */
const OTHER_PARTS = FONT_PARTS.slice(1).map((part) => {
  const hex = (code: number) => `\\u{${code.toString(16)}}`;
  const letters = part.ranges.map(([first, last]) => `${hex(first)}-${hex(last)}`).join("");
  return { part, letters: new RegExp(`[${letters}]`, "u") };
});

/** The parts beside the first that a text needs. */
export function partsNeeded(text: string): FontPart[] {
  return OTHER_PARTS.filter(({ letters }) => letters.test(text)).map(({ part }) => part);
}

/** As CSS writes it, e.g. `U+A1-A2, U+A4`. */
export function unicodeRange({ ranges }: FontPart): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => `U+${hex(first)}${first === last ? "" : `-${hex(last)}`}`)
    .join(", ");
}

/** E.g. `20-7E A0` as `[[32, 126], [160, 160]]`. */
function ranges(list: string): [number, number][] {
  return list.split(" ").map((range) => {
    const [first = "", last = first] = range.split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
