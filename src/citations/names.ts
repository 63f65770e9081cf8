/** A person as printed, e.g. `Kelly Wang`, and which part of that is the family name, where known. */
export interface Name {
  name: string;
  family?: string | undefined;
}

interface NameParts {
  family: string;
  given: string;
  /** Whether the family name is printed first, as in `Wang Liwei`. */
  isFamilyFirst: boolean;
}

/** E.g. `Wang` and `Kelly`; `undefined` where the family name is not known. */
export function partsOfName({ name, family }: Name): NameParts | undefined {
  if (family === undefined) return undefined;
  // `Lee` is a word of `Leeza Lee` before it is letters of one.
  const word = ` ${name} `.replaceAll(",", " ").indexOf(` ${family} `);
  const at = word === -1 ? name.indexOf(family) : word;
  const [before, behind] = [name.slice(0, at), name.slice(at + family.length)];
  const others = `${before.trimEnd()}${behind.startsWith(",") ? "" : " "}${behind.trim()}`;
  const given = others.replace(/^,/, "").trim();
  return given === "" ? undefined : { family, given, isFamilyFirst: at === 0 };
}

/**
 * As a list of references sorts it: `Wang, Kelly`. A name that is printed family first stays so,
 * without a comma, and one of which the family name is not known stays as printed.
 *
 * *The Chicago Manual of Style*, 18th edition, 13.77; *MLA Handbook*, 9th edition, 5.7.
 */
export function inverted(person: Name): string {
  const parts = partsOfName(person);
  if (parts === undefined || parts.isFamilyFirst) return person.name;
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
  const initials = parts.given
    .replace(/(\p{L})[\p{L}'’]*\.?/gu, (_, first: string) => `${first.toLocaleUpperCase("en")}.`)
    .replace(/\.(?=\p{L})/gu, ". ");
  return `${parts.family}, ${initials}`;
}
