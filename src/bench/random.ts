/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws from lists with one source of numbers. */
export class Draw {
  readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.random() * (last - first + 1));
  }

  /** One of a list, each as likely as any other. */
  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  /** A rank from 0 to `count - 1`, the rank n about as often as 1 / (n + 1), as words are in a text (Zipf’s law). */
  rank(count: number): number {
    return Math.floor((count + 1) ** this.random()) - 1;
  }
}
