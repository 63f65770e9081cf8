import { isHyphen, lowerAt, type PieceRange, type Pieces } from "../pieces.ts";
import {
  ATTRIBUTIVE_PLURALS,
  CASUALTIES,
  DEEDS_OF_GROUPS,
  DETERMINERS,
  FALSE_PLURALS,
  FILLERS,
  GROUPS,
  IRREGULAR_PLURALS,
  NEARLY,
  STOPS,
} from "../words/nouns.ts";

/** Longest noun phrase in words, e.g. "small and medium-sized family-owned enterprises" has 5. */
const LONGEST_PHRASE_WORDS = 7;

/** Longest phrase whose head is no plural, e.g. "gross domestic product". */
const LONGEST_MASS_WORDS = 3;

interface PhraseWord extends PieceRange {
  text: string;
  lower: string;
  isPlural: boolean;
}

/**
 * Reads the plural noun with its adjectives that stands at `i`, straight after a number: "fishing
 * boats" in "fishing boats in Ely". Ends at the first plural that no plural follows.
 */
export function readCountedNoun(pieces: Pieces, i: number): PieceRange | undefined {
  const ofGroup = isOfGroup(pieces, i);
  const read = phraseWords(pieces, i);
  const words = ofGroup ? withoutDeed(read) : read.slice();
  while (FILLERS.has(words[0]?.lower ?? "")) words.shift();
  const [first, second] = words;
  const head = headOf(words);
  if (first === undefined) return undefined;
  if (head !== undefined) {
    const isDeed = DEEDS_OF_GROUPS.has(head.lower) || opensObject(pieces, head.next);
    const isVerb = ofGroup && head === first && isDeed;
    return isVerb ? undefined : { first: first.first, next: head.next };
  }
  // "12 dead and 30 injured": casualties are counted by what befell them.
  return CASUALTIES.has(first.lower) && second === undefined ? first : undefined;
}

/** Does the number before `i` say how many a group has: "a crew of seven"? Then its verb may look like a plural. */
function isOfGroup(pieces: Pieces, i: number): boolean {
  return lowerAt(pieces, i - 2) === "of" && GROUPS.has(lowerAt(pieces, i - 3));
}

/** The words before the verb that stands behind a plural: "sailors" in "a crew of 12 sailors rows on". */
function withoutDeed(words: readonly PhraseWord[]): PhraseWord[] {
  const verb = words.findIndex(
    ({ lower }, at) =>
      DEEDS_OF_GROUPS.has(lower) && words[at - 1]?.isPlural && !words[at + 1]?.isPlural,
  );
  return words.slice(0, verb < 0 ? words.length : verb);
}

/** Does what a verb has done begin at `i`: "about £410,000", "the boats"? */
function opensObject(pieces: Pieces, i: number): boolean {
  const at = NEARLY.has(lowerAt(pieces, i)) ? i + 1 : i;
  const { kind, lower = "" } = pieces[at] ?? {};
  return kind === "number" || kind === "symbol" || DETERMINERS.has(lower);
}

/** Reads a noun of one thing: "1 person", "at least one child". */
export function readSingularNoun(pieces: Pieces, i: number): PieceRange | undefined {
  const words = phraseWords(pieces, i).filter((word) => !FILLERS.has(word.lower));
  const [first, second] = words;
  const isSmall = (word: PhraseWord): boolean => /^\p{Ll}+$/u.test(word.text);
  if (first === undefined || !isSmall(first)) return undefined;
  if (/(?:ed|ly|other|former|later|earlier)$/.test(first.lower)) return undefined;
  if (second === undefined || second.lower.endsWith("ed")) return first;
  const isPair = words.length === 2 && isSmall(second);
  return isPair ? { first: first.first, next: second.next } : undefined;
}

/**
 * Reads "of …" at `i`: what a share is a share of, without its article. A name or a mass noun may
 * be the head ("of GDP", "of the population"), but only where the phrase clearly ends.
 */
export function readOfPhrase(pieces: Pieces, i: number): PieceRange | undefined {
  return lowerAt(pieces, i) === "of" ? readWhole(pieces, i + 1) : undefined;
}

/** As `readOfPhrase`, straight from the determiner: "the population" in "half the population". */
export function readWhole(pieces: Pieces, from: number): PieceRange | undefined {
  let i = from;
  while (DETERMINERS.has(lowerAt(pieces, i))) i += 1;
  const words = phraseWords(pieces, i);
  const verb = words.findIndex(({ lower }, at) => at > 0 && /(?:ed|ing)$/.test(lower));
  const mass = verb === -1 ? words : words.slice(0, verb);
  const isParticiple = mass.length === 1 && /ed$/.test(mass[0]?.lower ?? "");
  const last = mass.at(-1);
  const isMass = !isParticiple && !/(?:['’]s?|ly)$/i.test(last?.text ?? "");
  const head = headOf(words) ?? (isMass && mass.length <= LONGEST_MASS_WORDS ? last : undefined);
  return head && { first: i, next: head.next };
}

/** The phrase's words from `i` on, up to a stop word, a number or a mark. */
function phraseWords(pieces: Pieces, i: number): PhraseWord[] {
  const words: PhraseWord[] = [];
  let at = i;
  while (words.length < LONGEST_PHRASE_WORDS && pieces[at]?.sentence === pieces[i]?.sentence) {
    const word = wordAt(pieces, at);
    if (word === undefined) break;
    if (isJoining(pieces, at, words.at(-1))) {
      at += 1;
      continue;
    }
    const isFirst = words.every(({ lower }) => FILLERS.has(lower));
    const isStop = STOPS.has(word.lower) && !(isFirst && FILLERS.has(word.lower));
    if (isStop && !(isFirst && word.isPlural)) break;
    words.push(word);
    at = word.next;
  }
  return words;
}

/** The word at `i` with what is glued to it: "medium-sized", "CO2", "R&D", "19th-century". */
function wordAt(pieces: Pieces, i: number): PhraseWord | undefined {
  const isOrdinal =
    pieces[i + 1]?.glued === true && /^(?:st|nd|rd|th)$/.test(lowerAt(pieces, i + 1));
  if (pieces[i]?.kind !== "word" && !(pieces[i]?.kind === "number" && isOrdinal)) return undefined;
  let next = pieces[i]?.kind === "number" ? i + 2 : i + 1;
  for (;;) {
    const isJoined = isHyphen(pieces, next) || (pieces[next]?.text === "&" && pieces[next]?.glued);
    if (isJoined && pieces[next + 1]?.glued && pieces[next + 1]?.kind !== "mark") next += 2;
    else if (pieces[next]?.glued && pieces[next]?.kind === "number") next += 1;
    else break;
  }
  const text = pieces.slice(i, next).reduce((joined, part) => joined + part.text, "");
  return { first: i, next, text, lower: text.toLowerCase(), isPlural: isPlural(text) };
}

/** "and" inside the adjectives of one noun: "small and medium-sized enterprises". */
function isJoining(pieces: Pieces, i: number, before: PhraseWord | undefined): boolean {
  if (!/^(?:and|or)$/.test(lowerAt(pieces, i)) || before === undefined || before.isPlural)
    return false;
  const adjective = wordAt(pieces, i + 1);
  if (adjective === undefined || STOPS.has(adjective.lower) || adjective.isPlural) return false;
  const noun = pieces[adjective.next];
  return noun?.kind === "word" && !STOPS.has(noun.lower) && isPlural(noun.text);
}

/** The first plural that no plural follows. */
function headOf(words: readonly PhraseWord[]): PhraseWord | undefined {
  let at = words.findIndex((word) => word.isPlural);
  // "2.3 times earnings" multiplies earnings; it counts no "times earnings".
  while (words[at]?.lower !== "times") {
    if (words[at + 1]?.isPlural) at += 1;
    else if (ATTRIBUTIVE_PLURALS.has(words[at]?.lower ?? "") && words[at + 2]?.isPlural) at += 2;
    else break;
  }
  return words[at];
}

/**
 * Whether a word, taken alone, looks like the plural of a noun: "vehicles", "TVs", "people",
 * "policy-makers". A verb such as "sells" looks the same; the readers know where nouns stand.
 */
function isPlural(word: string): boolean {
  const last = word.replaceAll("’", "'").split(/[-‐‑]/).at(-1) ?? "";
  if (/^\p{Lu}{2,}s$/u.test(last)) return true;
  const lower = last.toLowerCase();
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (FALSE_PLURALS.has(lower) || last.length < 4 || !/s$/.test(last)) return false;
  return !/(?:ss|us|is|'s)$/.test(lower) || /(?:menus|gurus|taxis|skis)$/.test(lower);
}
