import { firstPlace } from "../binary-search.ts";

/** So many cells of a table are filled at most (16 MB); longer lists are divided first. */
const MOST_CELLS = 4_000_000;
/** Longer traces are compared in pieces of so many letters, so that time grows with the length only. */
const PIECE = 20_000;

/** A part of both lists: from a place to another, the end left out. */
interface Part {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

/**
 * What two lists have in common in the same order, as pairs of places in them, e.g.
 * `align(["a", "b"], ["b", "c"])` is `[[1, 0]]`.
 *
 * The longest common subsequence where the lists differ in up to 2,000 entries; where they differ
 * in more, found between the entries that either list has once there ("patience diff").
 */
export function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  const parts: Part[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    let { fromA, toA, fromB, toB } = part;
    while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) pairs.push([fromA++, fromB++]);
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) pairs.push([--toA, --toB]);
    const rest = { fromA, toA, fromB, toB };
    if ((toA - fromA + 1) * (toB - fromB + 1) <= MOST_CELLS) {
      pairs.push(...longest(a, b, rest));
      continue;
    }
    const fixed = increasing(onceInBoth(a, b, rest));
    for (const [i, j] of fixed) {
      pairs.push([i, j]);
      parts.push({ fromA, toA: i, fromB, toB: j });
      [fromA, fromB] = [i + 1, j + 1];
    }
    if (fixed.length > 0) parts.push({ fromA, toA, fromB, toB });
  }
  return pairs.sort(([i], [j]) => i - j);
}

/** The longest common subsequence of a part, from a table of all lengths. */
function longest(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB }: Part,
): [number, number][] {
  const width = toB - fromB + 1;
  const lengths = new Uint32Array((toA - fromA + 1) * width);
  const at = (i: number, j: number) => lengths[(i - fromA) * width + j - fromB] ?? 0;
  for (let i = toA - 1; i >= fromA; i--) {
    for (let j = toB - 1; j >= fromB; j--) {
      lengths[(i - fromA) * width + j - fromB] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = fromA, j = fromB; i < toA && j < toB; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** The places of entries that stand once in either list's part, in the order of the first. */
function onceInBoth(
  a: readonly string[],
  b: readonly string[],
  { fromA, toA, fromB, toB }: Part,
): [number, number][] {
  const placesIn = (list: readonly string[], from: number, to: number) => {
    const places = new Map<string, number>();
    for (let i = from; i < to; i++) {
      const entry = list[i] ?? "";
      places.set(entry, places.has(entry) ? -1 : i);
    }
    return places;
  };
  const placesInB = placesIn(b, fromB, toB);
  return [...placesIn(a, fromA, toA)].flatMap(([entry, i]): [number, number][] => {
    const j = placesInB.get(entry) ?? -1;
    return i === -1 || j === -1 ? [] : [[i, j]];
  });
}

/** The most pairs of which both places increase; the first places increase already. */
function increasing(pairs: readonly [number, number][]): [number, number][] {
  // `ends[n]` is the pair with the smallest second place that ends a run of n + 1 pairs.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    const length = firstPlace(ends.length, (n) => (pairs[ends[n] ?? 0]?.[1] ?? 0) >= j);
    before.push(ends[length - 1]);
    ends[length] = at;
  }
  const run: [number, number][] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.push(pairs[at] ?? [0, 0]);
  return run.reverse();
}

/**
 * How many letters two traces share in the same order, e.g. 2 for `abc` and `axc`.
 *
 * Of traces longer than 20,000 letters after their common beginning and end, only the letters that
 * stand in the same piece of both count.
 */
export function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const pieces = Math.ceil(Math.max(restA.length, restB.length) / PIECE);
  const piece = (trace: string, n: number) =>
    trace.slice(
      Math.round((n * trace.length) / pieces),
      Math.round(((n + 1) * trace.length) / pieces),
    );
  let shared = start + end;
  for (let n = 0; n < pieces; n++) shared += commonLength(piece(restA, n), piece(restB, n));
  return shared;
}

/**
 * The length of the longest common subsequence, 32 letters at a time: the zeros left in a row of
 * bits (Hyyrö 2004, “Bit-parallel LCS-length computation revisited”).
 */
function commonLength(a: string, b: string): number {
  const width = Math.ceil(a.length / 32);
  const places = new Map<string, Uint32Array>();
  for (let i = 0; i < a.length; i++) {
    const letter = a[i] ?? "";
    const bits = places.get(letter) ?? new Uint32Array(width);
    bits[i >> 5] = (bits[i >> 5] ?? 0) | (1 << (i & 31));
    places.set(letter, bits);
  }
  const row = new Uint32Array(width).fill(0xffffffff);
  for (const letter of b) {
    const bits = places.get(letter);
    if (bits === undefined) continue;
    let carry = 0;
    for (let word = 0; word < width; word++) {
      const before = row[word] ?? 0;
      const met = (before & (bits[word] ?? 0)) >>> 0;
      const sum = before + met + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[word] = sum | (before - met);
    }
  }
  let length = 0;
  for (let word = 0; word < width; word++) {
    for (let zeros = ~(row[word] ?? 0); zeros !== 0; zeros &= zeros - 1) length++;
  }
  return length;
}
