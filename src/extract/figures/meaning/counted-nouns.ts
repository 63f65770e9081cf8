import { isHyphen, lowerAt, type PieceRange, type Pieces } from "../pieces.ts";
import { ATTRIBUTIVE_PLURALS, CASUALTIES, DETERMINERS, FILLERS, STOPS } from "../words/nouns.ts";
import { isPlural } from "./plurals.ts";

/** Longest noun phrase in words, e.g. "small and medium-sized family-owned enterprises" has 5. */
const LONGEST_PHRASE_WORDS = 7;

interface PhraseWord {
  first: number;
  next: number;
  text: string;
  lower: string;
}

/**
 * Reads the plural noun with its adjectives that stands at `i`, straight after a number: "fishing
 * boats" in "fishing boats in Ely". Ends at the first plural that no plural follows.
 */
export function readCountedNoun(pieces: Pieces, i: number): PieceRange | undefined {
  const words = phraseWords(pieces, i);
  let from = 0;
  while (FILLERS.has(words[from]?.lower ?? "")) from += 1;
  const head = headOf(words.slice(from));
  const first = words[from];
  if (first === undefined) return undefined;
  if (head !== undefined) return { first: first.first, next: head.next };
  // "12 dead and 30 injured": casualties are counted by what befell them.
  return CASUALTIES.has(first.lower) && words.length === from + 1 ? first : undefined;
}

/** Reads a noun of one thing: "1 person", "at least one child". */
export function readSingularNoun(pieces: Pieces, i: number): PieceRange | undefined {
  const words = phraseWords(pieces, i).filter((word) => !FILLERS.has(word.lower));
  const [first, second] = words;
  if (
    first === undefined ||
    !/^\p{Ll}+$/u.test(first.text) ||
    /(?:ed|ly|other|former|later|earlier)$/.test(first.lower)
  ) {
    return undefined;
  }
  if (second === undefined || /ed$/.test(second.lower)) return first;
  return words.length === 2 && /^\p{Ll}+$/u.test(second.text)
    ? { first: first.first, next: second.next }
    : undefined;
}

/**
 * Reads "of …" at `i`: what a share is a share of, without its article. A name or a mass noun may
 * be the head ("of GDP", "of the population"), but only where the phrase clearly ends.
 */
export function readOfPhrase(pieces: Pieces, i: number): PieceRange | undefined {
  if (lowerAt(pieces, i) !== "of") return undefined;
  return readWhole(pieces, i + 1);
}

/** As `readOfPhrase`, straight from the determiner: "the population" in "half the population". */
export function readWhole(pieces: Pieces, from: number): PieceRange | undefined {
  let i = from;
  while (DETERMINERS.has(lowerAt(pieces, i)) || /^(?:of)$/.test(lowerAt(pieces, i))) i += 1;
  const words = phraseWords(pieces, i);
  const first = words[0];
  if (first === undefined) return undefined;
  const head = headOf(words);
  if (head !== undefined) return { first: first.first, next: head.next };
  const verb = words.findIndex((word, at) => at > 0 && /(?:ed|ing)$/.test(word.lower));
  const mass = verb === -1 ? words : words.slice(0, verb);
  const last = mass.at(-1);
  const isParticiple = mass.length === 1 && /ed$/.test(first.lower);
  if (
    last === undefined ||
    isParticiple ||
    mass.length > 3 ||
    /['’]s?$/.test(last.text) ||
    /ly$/.test(last.lower)
  )
    return undefined;
  return { first: first.first, next: last.next };
}

/** The phrase's words from `i` on, up to a stop word, a number or a mark. */
function phraseWords(pieces: Pieces, i: number): PhraseWord[] {
  const words: PhraseWord[] = [];
  let at = i;
  while (words.length < LONGEST_PHRASE_WORDS) {
    const piece = pieces[at];
    if (piece === undefined || !(piece.kind === "word" || isOrdinal(pieces, at))) break;
    if (piece.sentence !== pieces[i]?.sentence) break;
    const next = endOfWord(pieces, at);
    const text = pieces.slice(at, next).reduce((joined, part) => joined + part.text, "");
    const lower = text.toLowerCase();
    const isFirst = words.every((word) => FILLERS.has(word.lower));
    if (isJoining(pieces, at, words)) {
      at += 1;
      continue;
    }
    const isStop = STOPS.has(piece.lower) && next === at + 1 && !(isFirst && FILLERS.has(lower));
    if (isStop && !(isFirst && isPlural(text))) break;
    words.push({ first: at, next, text, lower });
    at = next;
  }
  return words;
}

/** "19th-century" among the adjectives. */
function isOrdinal(pieces: Pieces, i: number): boolean {
  const suffix = pieces[i + 1];
  return (
    pieces[i]?.kind === "number" && suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower)
  );
}

/** Words keep what is glued to them: "medium-sized", "CO2", "R&D". */
function endOfWord(pieces: Pieces, i: number): number {
  let next = isOrdinal(pieces, i) ? i + 2 : i + 1;
  for (;;) {
    const isJoined = isHyphen(pieces, next) || (pieces[next]?.text === "&" && pieces[next]?.glued);
    if (isJoined && pieces[next + 1]?.glued && pieces[next + 1]?.kind !== "mark") next += 2;
    else if (pieces[next]?.glued && pieces[next]?.kind === "number") next += 1;
    else return next;
  }
}

/** "and" inside the adjectives of one noun: "small and medium-sized enterprises". */
function isJoining(pieces: Pieces, at: number, words: readonly PhraseWord[]): boolean {
  if (!/^(?:and|or)$/.test(lowerAt(pieces, at))) return false;
  const before = words.at(-1);
  if (before === undefined || isPlural(before.text)) return false;
  const after = endOfWord(pieces, at + 1);
  const following = pieces[at + 1];
  if (following?.kind !== "word" || STOPS.has(following.lower) || isPlural(following.text)) {
    return false;
  }
  const noun = pieces[after];
  return noun?.kind === "word" && !STOPS.has(noun.lower) && isPlural(noun.text);
}

function headOf(words: readonly PhraseWord[]): PhraseWord | undefined {
  let at = words.findIndex((word) => isPlural(word.text));
  if (at === -1) return undefined;
  for (;;) {
    const next = words[at + 1];
    // "2.3 times earnings" multiplies earnings; it counts no "times earnings".
    if (words[at]?.lower === "times") return words[at];
    if (next !== undefined && isPlural(next.text)) at += 1;
    else if (
      ATTRIBUTIVE_PLURALS.has(words[at]?.lower ?? "") &&
      words[at + 2] !== undefined &&
      isPlural(words[at + 2]?.text ?? "")
    ) {
      at += 2;
    } else return words[at];
  }
}
