/** Cuts after a word, with an ellipsis, e.g. `Seeing is …`. */
export function cutAtWord(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters - 1);
  const end = cut.search(/\s\S*$/);
  // Text without spaces is cut between two letters, never within one.
  const words = end > characters / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${words.replace(/[\s,;:.–—-]+$/, "")} …`;
}
