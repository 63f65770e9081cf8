import type { FigurePassage, Passage } from "../passages/passage.ts";
import { isSpokenPercentage } from "./check-quantities.ts";
import { countsSame, isAdded, shareOf } from "./quantities.ts";

/** A chart that the figures of an article plainly allow. */
interface Candidate {
  /** Where its first figure stands. */
  paragraph: string;
  start: number;
  /** What declares it, e.g. `- { title: …, kind: share, figures: [figure-a-quarter], labels: […] }`. */
  line: string;
}

const CHANGED =
  "(?:up|down|increas|ris|rose|grow|grew|jump|climb|surg|gain|drop|declin|decreas|fall|fell|shr[aiu]nk)\\w*";
/** Before a number that was another one before, e.g. `has fallen to `. */
const CHANGED_TO = new RegExp(`\\b${CHANGED} to (?:\\w+ ){0,2}$`, "i");
/** Between it and the earlier one, e.g. `, a significant increase from `. */
const CHANGED_FROM = new RegExp(`\\b${CHANGED}(?: \\w+){0,2} from (?:\\w+ ){0,2}$`, "i");
const FROM = /^(?:,? \w+){0,3},? from (?:\w+ ){0,2}$/;
const TO = /^(?: \w+){0,3} to (?:\w+ ){0,2}$/;
/** How the words between two figures say that they are rivals. */
const RIVALS =
  /\b(?:surpass\w*|outs(?:ell|old)\w*|overt[ao]k\w*|exceed\w*|ahead of|compared (?:with|to)|against|versus|while|whereas|more than|fewer than|less than)\b/i;
/** What ends a sentence. */
const STOP = /[.!?…]["”’»)]*\s/gu;
/** Before a whole, e.g. `a quarter of all visitors`; not before an amount, as in `a quarter of a million`. */
const OF_A_WHOLE = /^ of (?!an? )/;

/**
 * Finds the charts that the words around figures plainly allow: “up from”, “from 3 to 5”, “surpassing”,
 * “a quarter of”. Nothing is guessed; most charts that are possible are not found.
 *
 * @param passages all passages of an article
 */
export function findCandidates(passages: readonly Passage[]): Candidate[] {
  const texts = new Map(passages.map(({ id, exact }) => [id, exact]));
  const figures = passages
    .filter((passage) => passage.kind === "figure")
    .filter((figure) => figure.valueTo === undefined && !isSpokenPercentage(figure, passages));
  return figures.flatMap((figure, i) => {
    const text = texts.get(figure.span.paragraph) ?? "";
    if (isShareOfWhole(figure, text)) return candidate("share", [figure]);
    const next = figures.slice(i + 1).find((other) => isOfOneKind(figure, other));
    return next === undefined ? [] : candidatesOf(figure, next, text);
  });
}

function isShareOfWhole(figure: FigurePassage, text: string): boolean {
  if (figure.unit !== null || figure.counts === null || shareOf(figure) === undefined) return false;
  const before = text.slice(0, figure.span.start);
  const isBy = /\bby (?:\w+ ){0,2}$/.test(before);
  return (
    !isBy && (OF_A_WHOLE.test(text.slice(figure.span.end)) || / (?:in|out of) /.test(figure.exact))
  );
}

/** Have two figures of a paragraph the same unit, and count the same as far as the text says? */
function isOfOneKind(a: FigurePassage, b: FigurePassage): boolean {
  if (a.span.paragraph !== b.span.paragraph || a.unit !== b.unit) return false;
  if (isAdded(b) || a.value <= 0 || b.value <= 0) return false;
  return a.unit === null ? countsSame(a, b) === true : countsSame(a, b) !== false;
}

function candidatesOf(first: FigurePassage, second: FigurePassage, text: string): Candidate[] {
  const [a, b] = [first.span, second.span];
  const before = sentenceStart(text.slice(0, a.start));
  const between = text.slice(a.end, b.start);
  const after = text.slice(b.end);
  const stops = [...between.matchAll(STOP)].length;
  const isLaterFirst =
    (CHANGED_FROM.test(between) || (CHANGED_TO.test(before) && FROM.test(between))) &&
    // “from 90 last year to 54” is a change by itself.
    !/^(?: \w+){0,3} to \S*\d/.test(after);
  const isEarlierFirst = CHANGED_FROM.test(before) && TO.test(between);
  if (stops === 0 && isLaterFirst) return candidate("change", [second, first]);
  if (stops === 0 && isEarlierFirst) return candidate("change", [first, second]);
  const isRival = stops <= 1 && RIVALS.test(between) && countsSame(first, second) === true;
  const isSameTime = !/^ (?:in the same|a year|the year|in the \w+ before|last)\b/.test(after);
  return isRival && isSameTime && first.unit !== "percent"
    ? candidate("compare", [first, second])
    : [];
}

function sentenceStart(text: string): string {
  const last = [...text.matchAll(STOP)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function candidate(kind: string, figures: FigurePassage[]): Candidate[] {
  const [first] = [...figures].sort((a, b) => a.span.start - b.span.start);
  if (first === undefined) return [];
  const ids = figures.map(({ id }) => id).join(", ");
  const labels = figures
    .map(({ period }) => (kind === "change" ? (period ?? "…") : "…"))
    .join(", ");
  const line = `- { title: …, kind: ${kind}, figures: [${ids}], labels: [${labels}] }`;
  return [{ paragraph: first.span.paragraph, start: first.span.start, line }];
}
