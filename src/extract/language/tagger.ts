import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

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

/** A range that is not read, e.g. a quotation; `sign` is the mark that ends it, or empty. */
export interface Gap {
  start: number;
  end: number;
  sign: string;
}

const nlp = winkNLP(model, ["sbd", "pos"]);
const { its } = nlp;

/** Stands for a gap: a word that the tagger takes for a name. */
const STAND_IN = "Xq";

/**
 * Cuts a text into sentences of tagged words.
 *
 * @param gaps what is not read, in order, e.g. the quotations; each is one token, with the mark that
 *   ends it as a token of no width behind it: `“We tried,” Roe said.` is read as `Xq, Roe said.`
 */
export function tag(text: string, gaps: readonly Gap[]): Sentence[] {
  const { read, places } = withoutGaps(text, gaps);
  const tagged = nlp.readDoc(read);
  const values = tagged.tokens().out() as string[];
  const parts = tagged.tokens().out(its.pos) as string[];
  const spans = tagged.sentences().out(its.span) as unknown as [number, number][];
  const sentences: Sentence[] = [];
  let cursor = 0;
  for (const [first, last] of spans) {
    const sentence: Sentence = [];
    for (let at = first; at <= last; at += 1) {
      const value = values[at] ?? "";
      const start = read.indexOf(value, cursor);
      cursor = start + value.length;
      if (value.trim() === "") continue;
      const token = tokenOf(value, parts[at] ?? "X", start, cursor, places);
      if (!joined(sentence.at(-1), token)) sentence.push(token);
    }
    correctNames(sentence);
    const before = sentences.at(-1);
    if (before !== undefined && (goesOn(sentence[0]) || isOpen(before))) {
      for (const token of sentence) before.push(token);
    } else if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences;
}

/** Where a stretch of the text that is read stands in the whole. */
interface Place {
  read: number;
  text: number;
  gap: number | undefined;
}

function withoutGaps(text: string, gaps: readonly Gap[]): { read: string; places: Place[] } {
  let read = "";
  let at = 0;
  const places: Place[] = [];
  for (const [gap, { start, end, sign }] of gaps.entries()) {
    places.push({ read: read.length, text: at, gap: undefined });
    read += text.slice(at, start);
    places.push({ read: read.length, text: start, gap });
    read += STAND_IN + sign;
    at = end;
  }
  places.push({ read: read.length, text: at, gap: undefined });
  return { read: read + text.slice(at), places };
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
  const place = places[low] ?? { read: 0, text: 0, gap: undefined };
  const { gap } = place;
  if (gap === undefined) {
    const offset = place.text - place.read;
    const kind = /[\p{L}\p{N}]/u.test(value) ? "word" : "mark";
    return {
      kind,
      text: value,
      lower: kind === "word" ? lowered(value) : "",
      start: start + offset,
      end: end + offset,
      pos: kind === "word" ? pos : "PUNCT",
      gap,
    };
  }
  const isStandIn = start === place.read;
  const close = places[low + 1]?.text ?? place.text;
  return {
    kind: isStandIn ? "gap" : "mark",
    text: isStandIn ? "" : value,
    lower: "",
    start: isStandIn ? place.text : close,
    end: close,
    pos: isStandIn ? "X" : "PUNCT",
    gap: isStandIn ? gap : undefined,
  };
}

const lowered = (text: string): string => text.toLowerCase().replaceAll("’", "'");

/** Puts together what the tagger cuts: `Roe` and `’s`, `did` and `n’t`, `co`, `-` and `founder`. */
function joined(before: Token | undefined, token: Token): boolean {
  if (before?.kind !== "word" || before.end !== token.start || token.kind === "gap") return false;
  const afterHyphen = token.kind === "word" && /[-‑]$/u.test(before.text);
  const clitic = /^(?:[’'](?:s|d|m|ll|re|ve)?|n[’']t|[-‑])$/iu.test(token.text);
  if (!clitic && !afterHyphen) return false;
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
 * A capital within a sentence is that of a name, whatever the word is otherwise: `Ted`, `Ai`, `Young`.
 * At its beginning it is one before a verb, unless the word is a known adverb: `Prior said`.
 */
function correctNames(sentence: Sentence): void {
  for (const [at, token] of sentence.entries()) {
    if (!/^(?:VERB|ADV|INTJ|X|ADJ)$/u.test(token.pos) || !/^\p{Lu}\p{Ll}/u.test(token.text))
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
