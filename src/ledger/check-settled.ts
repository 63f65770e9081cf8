import { slug as idOf } from "github-slugger";
import { follow, isElsewhere, type Settled } from "../passages/moves.ts";
import { PAGE_IDS } from "../passages/page-ids.ts";
import type { Passage } from "../passages/passage.ts";
import type { Breach } from "./check.ts";

/** What an id is checked against; each an id that passages have, e.g. `early-ferries`. */
interface IdsToCheck {
  /** Of the passages as they are. */
  passages: readonly Passage[];
  /** Of the passages as they would be if nothing had moved or been retired. */
  unsettled: ReadonlySet<string>;
  settled: Settled;
}

/** The share page of a passage is a folder with its id as name; file systems allow 255 bytes. */
const LONGEST_ID_BYTES = 255;
const SLUG_FORM = "lower-case letters, digits and single hyphens";

/** Finds entries of `moved` and `retired` that are no ids, or ids that are not free to be settled. */
export function checkSettled({ passages, unsettled, settled }: IdsToCheck): Breach[] {
  const breaches: Breach[] = [];
  const now = new Set(passages.map(({ id }) => id));
  const { moved, retired } = settled;
  for (const list of ["moved", "retired"] as const) {
    for (const key of Object.keys(settled[list])) {
      const breach = (rule: string, message: string) =>
        breaches.push({ rule, message, entry: { list, key } });
      const fault = faultOfForm(key);
      if (fault !== undefined) breach("id-invalid", fault);
      else if (PAGE_IDS.has(key)) {
        const message = `“${key}” is an id of the page itself, which no passage had. Delete the entry.`;
        breach("id-reserved", message);
      } else if (now.has(key) || unsettled.has(key)) {
        const message = `A passage of the article has the id “${key}”. Delete the entry, or the passage.`;
        breach("id-live", message);
      }
      if (list === "retired" && Object.hasOwn(moved, key)) {
        const message = `“${key}” is below “moved” and below “retired”. Keep one of the two.`;
        breach("id-twice", message);
      }
    }
  }
  return [...breaches, ...checkMoves(now, moved, retired)];
}

/** Finds moves that lead to no passage. */
function checkMoves(
  live: ReadonlySet<string>,
  moved: Settled["moved"],
  retired: Settled["retired"],
): Breach[] {
  return Object.entries(moved).flatMap(([key, to]): Breach[] => {
    const entry = { list: "moved", key } as const;
    if (key === to) {
      const message = `“${key}” moves to itself. Write where it leads now, or delete the entry.`;
      return [{ rule: "moved-itself", message, entry }];
    }
    const fault = isElsewhere(to) ? faultOfAddress(to) : faultOfForm(to);
    if (fault !== undefined) return [{ rule: "id-invalid", message: fault, entry }];
    const target = follow(key, moved);
    if (target === undefined) {
      const message = `The move of “${key}” leads in a circle. Let it lead to a passage.`;
      return [{ rule: "moved-circle", message, entry }];
    }
    // Whether another article has the passage shows when all articles are read.
    if (isElsewhere(target) || live.has(target) || Object.hasOwn(retired, target)) return [];
    const message = `The move of “${key}” leads to “${target}”, and there is no such passage. Correct it.`;
    return [{ rule: "moved-target", message, entry }];
  });
}

/** Why `other-slug#id` cannot be a passage of another article; `undefined` when it can. */
export function faultOfAddress(to: string): string | undefined {
  const [, slug = "", id = ""] = /^(?:.*\/articles\/([^/]+)\/)?([^/]*#.*)$/.exec(to) ?? [];
  const [before = "", after = ""] = id.split("#", 2);
  const wanted = slug || before;
  if (isSlug(wanted) && faultOfForm(after) !== undefined) return faultOfForm(after);
  if (to === `${wanted}#${after}` && isSlug(wanted)) return undefined;
  const advice = isSlug(wanted) ? `Write “${wanted}#${after}”` : "Write “other-slug#its-id”";
  return `“${to}” is not a passage of another article. ${advice}.`;
}

/** Why an id is not one that the site ever made; `undefined` when it may be. */
function faultOfForm(id: string): string | undefined {
  if (new TextEncoder().encode(id).length > LONGEST_ID_BYTES) {
    return `An id has ${LONGEST_ID_BYTES} bytes at most, and “${id.slice(0, 30)}…” has more. Copy it from the address.`;
  }
  const made = idOf(id);
  if (made === id && id !== "") return undefined;
  const advice = made === "" ? "Copy it from the address, without “#”" : `Write “${made}”`;
  return `“${id}” is not an id as the site makes them. ${advice}.`;
}

/**
 * Finds former slugs that cannot be kept.
 *
 * @param slug the article’s own
 * @param formerly as the editor wrote them
 * @returns what is wrong with the entry at an index
 */
export function checkFormer(
  slug: string,
  formerly: readonly string[],
): { index: number; rule: string; message: string }[] {
  return formerly.flatMap((former, index) => {
    if (!isSlug(former)) {
      const message = `The former slug “${former}” cannot have been an address. Write ${SLUG_FORM}, as the file’s old name was without “.md”.`;
      return [{ index, rule: "formerly-invalid", message }];
    }
    if (former === slug) {
      const message = `The former slug “${former}” is the article’s own. Delete it.`;
      return [{ index, rule: "formerly-own", message }];
    }
    if (formerly.indexOf(former) === index) return [];
    const message = `The former slug “${former}” stands twice. Delete one of the two.`;
    return [{ index, rule: "formerly-twice", message }];
  });
}

/** Whether a file’s name without its ending can be an address. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}
