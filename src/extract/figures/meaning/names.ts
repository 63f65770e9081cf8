import { isHyphen, lowerAt, type Pieces } from "../pieces.ts";

export interface UnitReading {
  /** Index of the first piece after the unit. */
  next: number;
  /** e.g. "JPY", "percent", "kilometre". */
  unit: string;
  /** What one unit as printed is worth, e.g. 0.01 for cents. */
  factor: number;
}

interface Name {
  words: readonly string[];
  unit: string;
  factor: number;
}

/** Names of units by their first word, the longer ones first. */
export type Names = ReadonlyMap<string, readonly Name[]>;

/**
 * A table of names to look units up in.
 *
 * @param rows each a unit and its names, e.g. `["percent", ["%", "per cent"]]`; "-" stands for any hyphen
 */
export function namesOf(
  rows: readonly (readonly [unit: string, names: readonly string[], factor?: number])[],
): Names {
  const names = rows.flatMap(([unit, printed, factor = 1]) =>
    printed.map((name) => ({ words: name.split(" "), unit, factor })),
  );
  return Map.groupBy(
    names.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? "",
  );
}

/** Reads the longest of the names at `i`. */
export function readName(pieces: Pieces, i: number, names: Names): UnitReading | undefined {
  const name = names
    .get(lowerAt(pieces, i))
    ?.find(({ words }) =>
      words.every((word, k) =>
        word === "-" ? isHyphen(pieces, i + k) : lowerAt(pieces, i + k) === word,
      ),
    );
  return name && { next: i + name.words.length, unit: name.unit, factor: name.factor };
}
