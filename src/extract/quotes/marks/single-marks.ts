export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE_SINGLE = /[\s([{—–\-/“"«:]/u;

/** Words that begin with an apostrophe, e.g. ’tis. */
const CLIPPED_WORD =
  /^(?:tis|twas|twere|twill|twould|til|till|em|cause|cos|bout|round|neath|nuff|n|kay|ello|tude|ere)(?![\p{L}])/iu;
/** A decade without its century, e.g. ’90s. */
const CLIPPED_YEAR = /^\d\ds?(?![\p{L}\d])/u;

/** Whether the ‘ or ' at this offset opens a quotation rather than clips a word. */
export function opensSingleQuotation(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before !== "" && !BEFORE_SINGLE.test(before)) return false;
  const after = text.slice(at + 1, at + 12);
  if (CLIPPED_WORD.test(after) || CLIPPED_YEAR.test(after)) return false;
  return /^[\p{L}\p{N}“"[(…$£€¿¡]/u.test(after);
}

/**
 * The offset of the mark that closes the single quotation opened at `open`, or undefined.
 * A mark before a letter is an apostrophe. One after an s and before a word may be a plural
 * possessive (the workers’ rights), so it closes only when nothing better follows before the
 * next quotation opens.
 */
export function closingSingleMark(text: string, open: number): number | undefined {
  const straight = text.charAt(open) === "'";
  let possible: number | undefined;
  for (let at = open + 2; at < text.length; at += 1) {
    const char = text.charAt(at);
    const opensNext = char === (straight ? "'" : "‘") && opensSingleQuotation(text, at);
    if (opensNext) return possible;
    if (char !== (straight ? "'" : "’") || !mayClose(text, at)) continue;
    if (!mayBePossessive(text, at)) return at;
    possible ??= at;
  }
  return possible;
}

function mayClose(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return !/\s/u.test(before) && !LETTER_OR_DIGIT.test(after);
}

function mayBePossessive(text: string, at: number): boolean {
  const endsInPluralS = /[^s]s$/iu.test(text.slice(Math.max(0, at - 2), at));
  const clipped = /in$/u.test(text.slice(Math.max(0, at - 2), at));
  return (endsInPluralS || clipped) && /^\s\p{L}/u.test(text.slice(at + 1, at + 4));
}
