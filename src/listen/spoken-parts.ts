/** A stretch of a text that is spoken in one go, and the sentence it is part of. */
export interface SpokenPart {
  /** UTF-16 offsets into the text, e.g. 0 and 17. */
  start: number;
  end: number;
  /** The sentence, likewise. */
  sentence: { start: number; end: number };
}

/** Chrome falls silent about 14 seconds into an utterance; so many characters take less at any speed offered. */
const LONGEST_PART = 140;

/** `Mr.`, `No.`, `U.S.`: a short word with a capital, whose full stop seldom ends a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,2}\.)+\s*$/u;

/**
 * Cuts a text into what is spoken in one go: its sentences, long ones at a pause within them.
 *
 * @param lang BCP 47, e.g. `en`
 */
export function spokenParts(text: string, lang: string): SpokenPart[] {
  return sentencesIn(text, lang).flatMap((sentence) => partsOf(text, sentence));
}

function sentencesIn(text: string, lang: string): SpokenPart["sentence"][] {
  const sentences: SpokenPart["sentence"][] = [];
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(
    text,
  )) {
    const end = index + segment.length;
    const goesOn = ABBREVIATION.test(segment) && end < text.length;
    if (goesOn) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

function partsOf(text: string, sentence: SpokenPart["sentence"]): SpokenPart[] {
  const parts: SpokenPart[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_PART) {
    const end = start + pauseIn(text.slice(start, start + LONGEST_PART));
    parts.push({ start, end, sentence });
    start = end;
  }
  parts.push({ start, end: sentence.end, sentence });
  return parts;
}

/** Behind the last mark that a voice pauses at, else behind the last space, else all of it. */
function pauseIn(words: string): number {
  const marks = [...words.matchAll(/[,;:–—)，；：、。]\s*/gu)].at(-1);
  const atMark = marks === undefined ? 0 : marks.index + marks[0].length;
  if (atMark > words.length / 3) return atMark;
  const space = words.lastIndexOf(" ") + 1;
  return space > 0 ? space : words.length;
}
