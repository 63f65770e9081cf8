/**
 * Words of a row of a table with a point between its cells in place of a space, e.g. `Ely · 40`.
 *
 * @param cells where in the words each further cell begins; one may begin where they end
 */
export function withCellsApart(words: string, cells: readonly number[]): string {
  let [apart, at] = ["", 0];
  for (const cell of cells) {
    if (cell <= 0 || cell > words.length) continue;
    apart += `${words.slice(at, cell).trimEnd()} · `;
    at = cell;
  }
  return apart + words.slice(at);
}
