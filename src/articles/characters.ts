/** Invisible characters by name, which an editor can look up. */
const CHARACTER_NAMES: Record<number, string> = {
  0: "null",
  9: "tab",
  10: "line feed",
  13: "carriage return",
  133: "next line",
  8232: "line separator",
  8233: "paragraph separator",
  8234: "left-to-right embedding",
  8235: "right-to-left embedding",
  8236: "pop directional formatting",
  8237: "left-to-right override",
  8238: "right-to-left override",
  8294: "left-to-right isolate",
  8295: "right-to-left isolate",
  8296: "first strong isolate",
  8297: "pop directional isolate",
  65279: "zero-width no-break space",
};

/**
 * Characters that no text holds: controls but for tab and line end, lone surrogates, noncharacters,
 * line and paragraph separators, a byte order mark within the text, and those that make letters
 * appear in another order than they stand in (https://trojansource.codes). Of these only isolates
 * are allowed, which Unicode wants used (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates),
 * as long as each is closed in its paragraph.
 *
 * The marks U+200E, U+200F and U+061C, joiners, zero-width spaces and soft hyphens belong to how
 * languages are written, and are left alone.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028-\u202E\u206A-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** All of them in a text, and the isolates, which stand in pairs. */
export const FORBIDDEN_CHARACTERS = new RegExp(`${FORBIDDEN.source}|[\\u2066-\\u2069]`, "gu");
const ISOLATES = /[\u2066-\u2069]/u;
/** A numeric character reference of HTML, e.g. `&#x202E;`. */
const REFERENCE = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/;
const PARAGRAPH_END = /\n[ \t]*(?=\n)/;
const TOKENS = new RegExp(
  [FORBIDDEN, ISOLATES, REFERENCE, PARAGRAPH_END].map(({ source }) => source).join("|"),
  "gu",
);
const POP_ISOLATE = 0x2069;
const LAST_CODE_POINT = 0x10ffff;

/** A character that must not stand where it does. */
export interface Misplaced {
  /** Its UTF-16 offset into the text. */
  offset: number;
  codePoint: number;
  /** An isolate is one that is not closed; a reference is one only in some places, not in code. */
  kind: "character" | "isolate" | "reference";
}

/**
 * Finds the characters that must not stand in a text.
 *
 * @param text e.g. an article, with `\n` at the ends of its lines
 */
export function misplacedCharacters(text: string): Misplaced[] {
  const found: Misplaced[] = [];
  let open: Misplaced[] = [];
  for (const { 0: token, 1: hex, 2: decimal, index: offset } of text.matchAll(TOKENS)) {
    const isReference = token.startsWith("&");
    const codePoint = isReference
      ? Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16)
      : (token.codePointAt(0) ?? 0);
    const character = codePoint > LAST_CODE_POINT ? "" : String.fromCodePoint(codePoint);
    const isIsolate = ISOLATES.test(character);
    const kind = isReference ? "reference" : isIsolate ? "isolate" : "character";
    const one: Misplaced = { offset, codePoint, kind };
    if (token.startsWith("\n")) {
      found.push(...open);
      open = [];
    } else if (!isIsolate) {
      if (FORBIDDEN.test(character)) found.push(one);
    } else if (codePoint !== POP_ISOLATE) open.push(one);
    else if (open.pop() === undefined) found.push(one);
  }
  return [...found, ...open].sort((a, b) => a.offset - b.offset);
}

/**
 * Finds them as `misplacedCharacters` does, and says of each kind what is wrong where it stands first.
 *
 * @param isRead whether one counts
 */
export function characterFaults(
  text: string,
  isRead: (one: Misplaced) => boolean,
): { offset: number; sentence: string }[] {
  const byCodePoint = new Map<number, Misplaced[]>();
  for (const one of misplacedCharacters(text).filter(isRead)) {
    const alike = byCodePoint.get(one.codePoint);
    if (alike === undefined) byCodePoint.set(one.codePoint, [one]);
    else alike.push(one);
  }
  return [...byCodePoint].map(([codePoint, all]) => {
    const others = all.length > 1 ? `, and ${all.length - 1} more below` : "";
    const what = all[0]?.kind === "isolate" ? "is not paired in its paragraph" : "stands here";
    const sentence = `The character ${characterName(codePoint)} ${what}${others}. Delete it.`;
    return { offset: all[0]?.offset ?? 0, sentence };
  });
}

/** A character by its number and name, e.g. `U+202E (right-to-left override)`. */
export function characterName(codePoint: number): string {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, "0");
  const character = String.fromCodePoint(codePoint);
  const name =
    CHARACTER_NAMES[codePoint] ??
    (/\p{Cc}/u.test(character)
      ? "control character"
      : /\p{Cs}/u.test(character)
        ? "half of a character"
        : /\p{Noncharacter_Code_Point}/u.test(character)
          ? "noncharacter"
          : "invisible character");
  return `U+${hex} (${name})`;
}
