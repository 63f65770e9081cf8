/** A person as printed, e.g. `Kelly Wang`, and which part of that is the family name, where known. */
export interface Name {
  name: string;
  family?: string | undefined;
}

/** E.g. `{ family: "Wang", given: "Kelly" }`; `undefined` where the family name is not known. */
export function partsOfName({ name, family }: Name): { family: string; given: string } | undefined {
  if (family === undefined) return undefined;
  const given = name.replace(family, " ").replace(/\s+/g, " ").trim();
  return given === "" ? undefined : { family, given };
}

/** Whether the family name is printed first, as in `Wang Liwei`. */
export function isFamilyFirst({ name, family }: Name): boolean {
  return family !== undefined && name.startsWith(family);
}

/**
 * As a list of references sorts it: `Wang, Kelly`. A name that is printed family first stays so,
 * without a comma, and one of which the family name is not known stays as printed.
 *
 * *The Chicago Manual of Style*, 18th edition, 13.77; *MLA Handbook*, 9th edition, 5.7.
 */
export function inverted(person: Name): string {
  const parts = partsOfName(person);
  if (parts === undefined || isFamilyFirst(person)) return person.name;
  return `${parts.family}, ${parts.given}`;
}

/**
 * With the given names as initials: `Wang, K.`, `Sartre, J.-P.`; as printed where the family name is
 * not known or the writing has no initials. *Publication Manual of the APA*, 7th edition, 9.8.
 */
export function withInitials(person: Name): string {
  const parts = partsOfName(person);
  if (parts === undefined || !/^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\s.'’-]+$/u.test(parts.given))
    return person.name;
  const initials = parts.given.split(/\s+/).map((given) =>
    given
      .split("-")
      .map((part) => `${[...part][0]?.toLocaleUpperCase("en")}.`)
      .join("-"),
  );
  return `${parts.family}, ${initials.join(" ")}`;
}
