import { firstPlace } from "../binary-search.ts";

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
    lineStarts ??= Array.from(text.matchAll(/\n/g), ({ index }) => index + 1);
    const starts = lineStarts;
    const above = firstPlace(starts.length, (at) => (starts[at] ?? 0) > offset);
    return {
      line: line + above,
      column: (above === 0 ? column : indent) + offset - (starts[above - 1] ?? 0),
    };
  };
}
