import type { FigurePassage } from "../passages/passage.ts";

/** Of these words before a number the value is not exactly what is printed, e.g. `nearly`. */
const INEXACT =
  /\b(?:about|almost|approaching|approx(?:imately)?|around|at (?:least|most)|barely|ca|circa|close to|estimated|nearing|nearly|or so|odd|over|roughly|shy of|some|under|up to|virtually|upwards of)\b|\b(?:more|less|fewer|higher|lower|greater) than\b|\bor (?:more|less|fewer)\b|[~≈<>+]/i;

/** What else is counted with the figure before it, and is no rival of it. */
const ADDED = /\b(?:another|additional|extra|further)\b/i;

/** Does the text give it only about, as in `nearly 1 million`? */
export function isInexact({ qualifier }: Pick<FigurePassage, "qualifier">): boolean {
  return INEXACT.test(qualifier ?? "");
}

/** Is it counted besides another one, as in `another four plants`? */
export function isAdded({ qualifier, exact }: FigurePassage): boolean {
  return ADDED.test(`${qualifier ?? ""} ${exact}`);
}

/** A share of a whole: of `a quarter` 0.25, of `23%` 0.23; `undefined` for anything else. */
export function shareOf({ value, unit, valueTo }: FigurePassage): number | undefined {
  if (valueTo !== undefined || (unit !== null && unit !== "percent")) return undefined;
  const share = unit === "percent" ? value / 100 : value;
  return share > 0 && share < 1 ? share : undefined;
}

/** The most equal parts that one sees at a glance. */
const MOST_PARTS = 10;

/** A share in equal parts, e.g. of 0.25 one of 4; `undefined` where it takes more than ten. */
export function equalParts(share: number): { part: number; parts: number } | undefined {
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const part = Math.round(share * parts);
    if (Math.abs(part / parts - share) < 1e-9) return { part, parts };
  }
  return undefined;
}

/**
 * Do two figures count the same, e.g. `electric vehicles` and `EV sales`?
 *
 * @returns `undefined` where the text does not say of both what they count
 */
export function countsSame(a: FigurePassage, b: FigurePassage): boolean | undefined {
  if (a.counts === null || b.counts === null) return undefined;
  const names = namesOf(b.counts);
  return [...namesOf(a.counts)].some((name) => names.has(name));
}

/** The words of what is counted, and its acronym: `fishing boats` → fishing, boats, fb. */
export function namesOf(counts: string): Set<string> {
  const words = counts.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const acronym = words.map((word) => word.charAt(0)).join("");
  return new Set(words.length < 2 ? words : [...words, acronym]);
}

/** The candidate that is spelled most like a name; `undefined` where none is like it at all. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const signs = signsOf(name);
  const [best] = candidates
    .map((candidate) => ({ candidate, score: likeness(signs, signsOf(candidate)) }))
    .sort((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0.4 ? best.candidate : undefined;
}

/** From 0 to 1: how many of their signs two names share. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  for (const sign of a) {
    const at = left.indexOf(sign);
    if (at !== -1) left.splice(at, 1);
  }
  return (2 * (b.length - left.length)) / (a.length + b.length);
}

/** The letters of a figure’s id and the pairs of neighbours, without the word that every such id has. */
function signsOf(id: string): string[] {
  const letters = [...id.replace(/^figure-/, "")];
  return [...letters, ...letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)];
}
