/** What a text directive names: the words, or their start and end, and what stands around them. */
export interface TextFragment {
  textStart: string;
  textEnd?: string;
  prefix?: string;
  suffix?: string;
}

/**
 * Writes words as the end of an address that leads to them, e.g. `:~:text=of%20the-,sea,-and%20on`.
 *
 * See https://wicg.github.io/scroll-to-text-fragment/#syntax.
 */
export function textDirective({ textStart, textEnd, prefix, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part).join(",")}`;
}

/** A hyphen has a meaning of its own in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll("-", "%2D");
}
