/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Finds the places of offsets in a piece of a file.
 *
 * @param text the piece
 * @param start where it begins
 * @param indent in what column its other lines begin
 */
export function placesIn(
  text: string,
  start: Place | undefined,
  indent: number,
): (offset: number) => Place {
  const { line, column } = start ?? { line: 1, column: 1 };
  let lineStarts: number[] | undefined;
  return (offset) => {
    lineStarts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return {
      line: line + low,
      column: (low === 0 ? column : indent) + offset - (lineStarts[low] ?? 0),
    };
  };
}
