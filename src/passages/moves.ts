/** What the editor settled about ids that were published. */
export interface Settled {
  /** Old ids with those that stand for them now, e.g. `early-ferries` → `first-ferries`. */
  moved: Record<string, string>;
  /** Old ids with the reason that nothing replaces them. */
  retired: Record<string, string>;
}

/**
 * Where an id that moved has come to, over as many moves as there were.
 *
 * @returns the last of the ids, or `undefined` when the moves lead in a circle
 */
export function follow(id: string, moved: Record<string, string>): string | undefined {
  const passed = new Set<string>();
  let at = id;
  while (Object.hasOwn(moved, at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = moved[at] ?? at;
  }
  return at;
}
