/** A range that is not read, e.g. a quotation; `sign` is the mark that ends it, or empty. */
export interface Gap {
  start: number;
  end: number;
  sign: string;
}

/** Stands for a gap: a word that the tagger takes for a name. */
const STAND_IN = "Xq";

/** No word is so long; the tagger would take minutes over it. */
const LONG_RUN = /(?<!\S)\S{200,}/gu;

/** A range that is not read, and which of the caller’s it is. */
interface Unread extends Gap {
  gap: number | undefined;
}

/** The gaps, and runs between them that are too long for a word, in order. */
function* unreadable(text: string, gaps: readonly Gap[]): Generator<Unread> {
  let at = 0;
  for (const [index, gap] of gaps.entries()) {
    yield* longRuns(text, at, gap.start);
    yield { ...gap, gap: index };
    at = gap.end;
  }
  yield* longRuns(text, at, text.length);
}

function* longRuns(text: string, start: number, end: number): Generator<Unread> {
  for (const run of text.slice(start, end).matchAll(LONG_RUN)) {
    const first = start + run.index;
    yield { start: first, end: first + run[0].length, sign: "", gap: undefined };
  }
}

/** Where a stretch of the text that is read stands in the whole. */
export interface Place {
  read: number;
  text: number;
  /** What is not read there, else undefined. */
  unread: Unread | undefined;
}

/**
 * A text as it is given to the tagger, and where each stretch of it stands in the text.
 *
 * @param gaps what is not read, in order
 */
export function withoutGaps(text: string, gaps: readonly Gap[]): { read: string; places: Place[] } {
  let read = "";
  let at = 0;
  const places: Place[] = [];
  for (const range of unreadable(text, gaps)) {
    places.push({ read: read.length, text: at, unread: undefined });
    read += text.slice(at, range.start);
    // `pre-“One”“Two”Roe` are four words.
    if (/\S$/u.test(read)) read += " ";
    places.push({ read: read.length, text: range.start, unread: range });
    read += STAND_IN + range.sign;
    if (/\S/u.test(text[range.end] ?? "")) read += " ";
    at = range.end;
  }
  places.push({ read: read.length, text: at, unread: undefined });
  return { read: read + text.slice(at), places };
}
