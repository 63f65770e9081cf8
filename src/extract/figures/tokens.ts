export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: "number" | "word" | "symbol" | "mark";
  /** No space stands between this token and the one before it. */
  glued: boolean;
  /** Counts sentences from 0. */
  sentence: number;
  /** First word or number of its sentence. */
  opensSentence: boolean;
}

// Order matters: "US$" before the word "US", "U.S." before the word "U".
const SHAPES: readonly [Token["kind"], RegExp][] = [
  ["number", /\d+(?:[.,\u00a0\u2009\u202f]\d+)*/y],
  ["symbol", /[A-Z]{0,3}[$€£¥₹₩₽₺₪₦฿₫₱₴]/y],
  ["word", /(?:[A-Za-z]\.){2,}/y],
  ["word", /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/uy],
  ["mark", /[^\s]/uy],
];

const ABBREVIATIONS = new Set(
  "mr mrs ms dr st no nos vs rs jr sr prof gen sen rep gov lt col co ltd inc corp jan feb mar apr jun jul aug sep sept oct nov dec p pp vol fig art sec approx est c".split(
    " ",
  ),
);

const ENDS = new Set([".", "!", "?", "…", ":"]);
const CLOSERS = new Set(["”", "’", '"', "'", ")", "]", "»"]);

/**
 * Splits a paragraph into words, numbers, currency signs and marks. A hyphen is a mark of its own,
 * so "10-year" is three glued tokens.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let sentence = 0;
  let fresh = true;
  let stop = -1;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      spaced = true;
      continue;
    }
    const [kind, found] = shapeAt(text, at);
    const end = at + found.length;
    if (spaced && !fresh && endsSentence(tokens, stop, found, kind)) {
      sentence += 1;
      fresh = true;
    }
    const opensSentence = fresh && kind !== "mark";
    tokens.push({
      start: at,
      end,
      text: found,
      lower: found.toLowerCase().replaceAll("’", "'"),
      kind,
      glued: !spaced,
      sentence,
      opensSentence,
    });
    if (opensSentence) fresh = false;
    if (stop === -1 || !CLOSERS.has(found)) stop = tokens.length - 1;
    at = end;
    spaced = false;
  }
  return tokens;
}

function shapeAt(text: string, at: number): [Token["kind"], string] {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0];
    if (found !== undefined) return [kind, found];
  }
  return ["mark", text.charAt(at)];
}

/**
 * Whether a new sentence starts with the word `next`, which a space sets off from `tokens`.
 *
 * @param at the last token that closes nothing, such as the full stop in `.”)`
 */
function endsSentence(
  tokens: readonly Token[],
  at: number,
  next: string,
  kind: Token["kind"],
): boolean {
  const stop = tokens[at];
  if (stop === undefined) return false;
  if (stop.kind === "word" && stop.text.endsWith(".")) {
    return /^(?:[ap]\.m\.)$/.test(stop.lower) && /^\p{Lu}/u.test(next);
  }
  if (!ENDS.has(stop.text)) return false;
  if (stop.text === "." && ABBREVIATIONS.has(tokens[at - 1]?.lower ?? "")) return false;
  if (stop.text === "." && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? "")) return false;
  return kind !== "word" || /^\p{Lu}/u.test(next) || !/\p{Ll}/u.test(next.charAt(0));
}

/** A capital letter first, e.g. "Expo"; not "iPhone". */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && /^\p{Lu}/u.test(token.text);
}

const HYPHENS = new Set(["-", "‐", "‑"]);
const DASHES = new Set(["-", "‐", "‑", "–", "—", "−"]);

/** A hyphen written without spaces on both sides, e.g. in "10-year". */
export function isHyphen(tokens: readonly Token[], i: number): boolean {
  return HYPHENS.has(tokens[i]?.text ?? "") && gluedBothSides(tokens, i);
}

/** A hyphen or dash written without spaces on both sides, e.g. in "3–4%". */
export function isDash(tokens: readonly Token[], i: number): boolean {
  return DASHES.has(tokens[i]?.text ?? "") && gluedBothSides(tokens, i);
}

function gluedBothSides(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.glued === true && tokens[i + 1]?.glued === true;
}

/** Whether the words from `i` on are exactly these, e.g. `["more", "than"]`, in any case. */
export function wordsAt(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[i + offset]?.lower === word);
}
