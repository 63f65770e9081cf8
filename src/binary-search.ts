/**
 * The first of some places for which something holds, when it holds for all after it too.
 *
 * @param length how many places there are
 * @returns `length` when it holds for none
 */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
