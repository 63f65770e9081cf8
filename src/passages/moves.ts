import { urls } from "../urls.ts";

/** What the editor settled about ids that were published. */
export interface Settled {
  /**
   * Old ids with those that stand for them now, e.g. `early-ferries` → `first-ferries`, or in another article,
   * `early-ferries` → `ferries#the-first`.
   */
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

/** Whether an id that passages moved to is one of another article; no id of a passage has the sign. */
export function isElsewhere(to: string | undefined): to is `${string}#${string}` {
  return to?.includes("#") ?? false;
}

/** Every old id with where it has come to; those that lead in a circle are left out. */
export function followAll(moved: Settled["moved"]): Settled["moved"] {
  return Object.fromEntries(
    Object.keys(moved).flatMap((id) => {
      const to = follow(id, moved);
      return to === undefined ? [] : [[id, to]];
    }),
  );
}

/** The path of a passage of another article, e.g. `/articles/ferries/#the-first` of `ferries#the-first`. */
export function pathElsewhere(to: string): string {
  const [slug = "", id = ""] = to.split("#");
  return urls.passage(slug, id);
}
