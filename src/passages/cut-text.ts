/** What is read as one character can be many UTF-16 units; from so many on it is cut all the same. */
const LONGEST_CHARACTER = 64;

/**
 * Latin letters, and the marks that texts are set with, beside one another: between two of them one character ends
 * and the next begins (Unicode Standard Annex 29), which need not be looked up.
 */
const PLAIN = /^[ -ʯ‐-‧€]{2}/;

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The start of a text, cut between two characters as they are read: never within a letter and its
 * accents, an emoji, or a surrogate pair.
 *
 * @param units the most UTF-16 units
 */
export function startOfText(text: string, units: number): string {
  if (text.length <= units) return text;
  if (PLAIN.test(text.slice(units - 1, units + 1))) return text.slice(0, units);
  let end = 0;
  for (const { index, segment } of characters.segment(text.slice(0, units + LONGEST_CHARACTER))) {
    if (index + segment.length > units) break;
    end = index + segment.length;
  }
  return end === 0 ? wellFormed(text.slice(0, units)) : text.slice(0, end);
}

/** The end of a text, cut in the same way. */
export function endOfText(text: string, units: number): string {
  if (text.length <= units) return text;
  const from = text.length - units;
  if (PLAIN.test(text.slice(from - 1, from + 1))) return text.slice(from);
  const margin = Math.max(0, from - LONGEST_CHARACTER);
  const starts = [...characters.segment(text.slice(margin))].map(({ index }) => margin + index);
  const start = starts.find((at) => at >= from);
  return start === undefined ? wellFormed(text.slice(from)) : text.slice(start);
}

/** Cuts after a word, with an ellipsis, e.g. `Slow is …`; text without spaces between characters. */
export function cutAtWord(text: string, units: number): string {
  if (text.length <= units) return text;
  const cut = startOfText(text, units - 1);
  const end = cut.search(/\s\S*$/);
  const words = end > units / 2 ? cut.slice(0, end) : cut;
  return `${words.replace(/[\s,;:.–—-]+$/, "")} …`;
}

/** Without the halves of surrogate pairs at its ends. */
function wellFormed(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
