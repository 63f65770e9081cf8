import type { Gap } from "../language/gaps.ts";
import { type Sentence, tag } from "../language/tagger.ts";
import { isMark, isWord, lower } from "./grammar/tokens.ts";
import { type VerbGroup, verbGroups } from "./grammar/verb-groups.ts";
import { findMarkedWords, type MarkedWords } from "./marks/marked-words.ts";

/** A sentence, with each quotation in it as one token. */
export interface ReadSentence {
  tokens: Sentence;
  groups: VerbGroup[];
}

/** A block of text cut into sentences; a quotation is a gap in them that is not read. */
export interface ReadBlock {
  marked: MarkedWords[];
  sentences: ReadSentence[];
}

/** Reads a block of text. */
export function readBlock(text: string): ReadBlock {
  const marked = findMarkedWords(text);
  const gaps = marked.map((words) => gapOf(text, words));
  const sentences = mergedAttributions(
    tag(text, gaps).flatMap(splitLong).flatMap(splitBeforeQuotation),
  );
  return { marked, sentences: sentences.map((tokens) => ({ tokens, groups: verbGroups(tokens) })) };
}

/** The mark that ends a quotation, those of inner quotations left out. */
function gapOf(text: string, words: MarkedWords): Gap {
  const tail = text.slice(Math.max(words.start, words.end - 4), words.end);
  const [sign = ""] = /[,.?!…—–，。！？]$/u.exec(tail.replace(/[’”'"»」』)\]\s]+$/u, "")) ?? [];
  return { start: words.open, end: words.close, sign };
}

/** Longer runs are no prose; they are cut so that hostile text is read in good time. */
const LONGEST_SENTENCE_TOKENS = 250;

function splitLong(sentence: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  for (let at = 0; at < sentence.length; at += LONGEST_SENTENCE_TOKENS) {
    parts.push(sentence.slice(at, at + LONGEST_SENTENCE_TOKENS));
  }
  return parts;
}

/** `for £4m. “We tried.”`: the tagger takes the full stop for one of an abbreviation. */
function splitBeforeQuotation(sentence: Sentence): Sentence[] {
  const at = sentence.findIndex(
    (token, place) =>
      place > 0 &&
      token.kind === "gap" &&
      /\p{Ll}\.$/u.test(sentence[place - 1]?.text ?? "") &&
      sentence[place - 1]?.pos !== "PROPN",
  );
  return at < 0 ? [sentence] : [sentence.slice(0, at), ...splitBeforeQuotation(sentence.slice(at))];
}

/** `“Why?” Roe asked.` is one sentence, and so are `“We tried.” Roe said.` and `“We tried.” — Ada Roe`. */
function mergedAttributions(sentences: Sentence[]): Sentence[] {
  const merged: Sentence[] = [];
  for (const sentence of sentences) {
    const before = merged.at(-1);
    const sign = before?.at(-2)?.kind === "gap" ? before.at(-1)?.text : undefined;
    const goesOn =
      (/^[?!…—–？！]$/u.test(sign ?? "") && isAttribution(sentence)) ||
      (sign !== undefined && (isBareAttribution(sentence) || isCredit(sentence)));
    if (before !== undefined && goesOn) before.push(...sentence);
    else merged.push(sentence);
  }
  return merged;
}

/** A subject and a verb that says something, and nothing else: `Roe said.` */
function isBareAttribution(sentence: Sentence): boolean {
  const words = sentence.filter(isWord);
  return (
    words.length <= 4 &&
    words.length > 1 &&
    /^(?:said|says|added|wrote|writes|explained|continued)$/u.test(lower(words.at(-1))) &&
    isMark(sentence.at(-1), ".")
  );
}

/** `— Ada Roe` by itself. */
const isCredit = (sentence: Sentence): boolean =>
  isMark(sentence[0], "—–―") &&
  sentence.slice(1).every((token) => token.kind === "mark" || token.pos === "PROPN");

/** A short clause with a verb of speech and without an object, e.g. `Roe asked.` but not `Roe said the bank …`. */
function isAttribution(sentence: Sentence): boolean {
  const [group] = verbGroups(sentence);
  if (group?.kind === undefined || group.kind === "stance" || group.first > 30) return false;
  if (group.kind === "label" && sentence[group.last + 1]?.kind === "word") return false;
  if (group.first === 0) return sentence[0]?.text === sentence[0]?.lower;
  const next = sentence[group.last + 1];
  return (
    next === undefined ||
    next.kind !== "word" ||
    (/^(?:ADP|ADV|SCONJ)$/u.test(next.pos) && next.lower !== "that") ||
    /^(?:told|tells|asked|asks)$/u.test(group.main) ||
    /day$/u.test(next.lower)
  );
}
