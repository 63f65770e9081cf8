import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { type Gap, type Place, withoutGaps } from "./gaps.ts";

/** Universal parts of speech; see https://universaldependencies.org/u/pos/. */
type PartOfSpeech = string;

/** A word, a mark or something left out of a text. */
export interface Token {
  kind: "word" | "mark" | "gap";
  /** As printed, with the clitic of its word, e.g. `Roe’s`, `didn’t`, `U.S.`; empty for a gap. */
  text: string;
  /** In lower case with straight apostrophes, e.g. `roe's`; empty for a gap. */
  lower: string;
  start: number;
  end: number;
  pos: PartOfSpeech;
  /** Which gap it is, else undefined. */
  gap: number | undefined;
}

/** A sentence: its tokens. */
export type Sentence = Token[];

let loaded: ReturnType<typeof winkNLP> | undefined;

/** The library with its model, which takes a quarter of a second and 60 MB: many programs import this and tag nothing. */
function tagger(): ReturnType<typeof winkNLP> {
  loaded ??= winkNLP(model, ["sbd", "pos"]);
  return loaded;
}

/**
 * Cuts a text into sentences of tagged words.
 *
 * @param gaps what is not read, in order, e.g. the quotations; each is one token, with the mark that
 *   ends it as a token of no width behind it: `“We tried,” Roe said.` is read as `Xq, Roe said.`
 */
export function tag(text: string, gaps: readonly Gap[]): Sentence[] {
  const { read, places } = withoutGaps(text, gaps);
  const sentences: Sentence[] = [];
  for (const { start, end } of piecesOf(read)) {
    for (const tokens of sentencesOf(read.slice(start, end), start, places)) {
      const before = sentences.at(-1);
      if (before !== undefined && (goesOn(tokens[0]) || isOpen(before))) {
        for (const token of tokens) before.push(token);
      } else if (tokens.length > 0) sentences.push(tokens);
    }
  }
  return sentences;
}

/** Longer texts are read in pieces, since the library’s time grows with the square of the length. */
const PIECE_CHARACTERS = 5_000;

function* piecesOf(read: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < read.length; ) {
    const space = read.indexOf(" ", start + PIECE_CHARACTERS);
    const end = space < 0 ? read.length : space;
    yield { start, end };
    start = end;
  }
}

/** The sentences of a piece of what is read, and where it begins there. */
function sentencesOf(piece: string, offset: number, places: readonly Place[]): Sentence[] {
  const { readDoc, its } = tagger();
  const tagged = readDoc(piece);
  const values = tagged.tokens().out() as string[];
  const parts = tagged.tokens().out(its.pos) as string[];
  const spans = tagged.sentences().out(its.span) as unknown as [number, number][];
  let cursor = 0;
  return spans.map(([first, last]) => {
    const sentence: Sentence = [];
    for (let at = first; at <= last; at += 1) {
      const value = values[at] ?? "";
      const start = piece.indexOf(value, cursor);
      cursor = start + value.length;
      if (value.trim() === "") continue;
      const token = tokenOf(value, parts[at] ?? "X", start + offset, cursor + offset, places);
      if (!joined(sentence.at(-1), token)) sentence.push(token);
    }
    correctNames(sentence);
    return sentence;
  });
}

function tokenOf(
  value: string,
  pos: PartOfSpeech,
  start: number,
  end: number,
  places: readonly Place[],
): Token {
  let low = 0;
  for (let high = places.length; low + 1 < high; ) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.read ?? 0) <= start) low = middle;
    else high = middle;
  }
  // A stretch of no length begins where a gap does.
  const place = places[low] ?? { read: 0, text: 0, unread: undefined };
  const { unread } = place;
  if (unread === undefined) {
    const offset = place.text - place.read;
    const kind = /[\p{L}\p{N}]/u.test(value) ? "word" : "mark";
    return {
      kind,
      text: value,
      lower: kind === "word" ? lowered(value) : "",
      start: start + offset,
      end: end + offset,
      pos: kind === "word" ? pos : "PUNCT",
      gap: undefined,
    };
  }
  const isStandIn = start === place.read;
  return {
    kind: isStandIn && unread.gap !== undefined ? "gap" : "mark",
    text: isStandIn ? "" : value,
    lower: "",
    start: isStandIn ? unread.start : unread.end,
    end: unread.end,
    pos: isStandIn ? "X" : "PUNCT",
    gap: isStandIn ? unread.gap : undefined,
  };
}

const lowered = (text: string): string => text.toLowerCase().replaceAll("’", "'");

/** Two letters of which one is not of Western European languages. */
const FOREIGN_LETTER = /^(?=.?[^\0-ÿ])[\p{L}\p{M}]{2}$/u;

/** Puts together what the tagger cuts: `Roe` and `’s`, `did` and `n’t`, `co`, `-` and `founder`, `Vasi` and `ć`. */
function joined(before: Token | undefined, token: Token): boolean {
  if (before?.kind !== "word" || before.end !== token.start || token.kind === "gap") return false;
  const cutWithin = FOREIGN_LETTER.test(`${before.text.slice(-1)}${token.text.slice(0, 1)}`);
  const afterHyphen = token.kind === "word" && /[-‑]$/u.test(before.text);
  const clitic = /^(?:[’'](?:s|d|m|ll|re|ve)?|n[’']t|[-‑])$/iu.test(token.text);
  if (!clitic && !afterHyphen && !cutWithin) return false;
  before.text += token.text;
  before.lower += lowered(token.text);
  before.end = token.end;
  if (afterHyphen) before.pos = token.pos;
  return true;
}

/** A bracket is open near the end: the full stop in `(R-N.Y.)` ends no sentence. */
function isOpen(sentence: Sentence): boolean {
  const end = sentence.slice(-8);
  return (
    end.findLastIndex(({ text }) => text === "(") > end.findLastIndex(({ text }) => text === ")")
  );
}

/**
 * A capital within a sentence is that of a name, whatever the word is otherwise: `Ted`, `Will`, `Young`.
 * At its beginning it is one before a verb, unless the word is a known adverb: `Prior said`.
 */
function correctNames(sentence: Sentence): void {
  for (const [at, token] of sentence.entries()) {
    if (!/^(?:VERB|AUX|ADV|INTJ|X|ADJ)$/u.test(token.pos) || !/^\p{Lu}\p{Ll}/u.test(token.text))
      continue;
    const before = sentence[at - 1];
    const next = sentence[at + 1];
    const within = before?.kind === "word" || before?.text === ",";
    if (within && token.pos !== "ADJ") token.pos = "PROPN";
    else if (!within && token.pos === "ADV" && next?.pos === "VERB" && !ADVERB.test(token.lower))
      token.pos = "PROPN";
  }
}

const ADVERB =
  /ly$|^(?:then|later|now|still|yet|once|here|there|how|when|where|why|instead|meanwhile|however|also|never|ever|not|so|too|just|only|even|again|soon|often|perhaps|maybe|thus|hence|up|down|away|back|ahead|as|never|first|next|last|earlier|once|twice|already|always|sometimes|afterwards|afterward|together|elsewhere|nevertheless|nonetheless|moreover|indeed|rather|quite|very|almost|well|far|long|better|best|further|else|today|yesterday|tomorrow|tonight)$/u;

/** No sentence begins so; the one before goes on. */
const goesOn = (first: Token | undefined): boolean =>
  first !== undefined && /^[\p{Ll},;:)\]%]/u.test(first.text);
