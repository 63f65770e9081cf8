import type { Token } from "../../language/tagger.ts";

export function isWord(token: Token | undefined): token is Token {
  return token?.kind === "word";
}

/** @param marks any of which it may be, e.g. `",—"` */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

export function isCapitalised(token: Token | undefined): boolean {
  return isWord(token) && /^\p{Lu}/u.test(token.text);
}

/** The word in lower case, e.g. `hadn't`; empty for anything else. */
export const lower = (token: Token | undefined): string => token?.lower ?? "";

/** Whether a word owns what follows, e.g. `Roe’s`, `workers’`. */
export const isPossessive = (token: Token | undefined): boolean =>
  isWord(token) && /(?:'s|s')$/u.test(token.lower) && token.pos !== "PRON";

/** Days, months and other words of time, which may stand between a subject and its verb. */
export const isTime = (token: Token | undefined): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|yesterday|today|tomorrow|tonight|week|month|year|night|morning|afternoon|evening|weekend|time|days|weeks|months|years|point|moment|\d+(?:th|st|nd|rd)?)$/u.test(
    lower(token),
  );
