import type { Phrase } from "./noun-phrases.ts";
import {
  type Gender,
  genderOf,
  isOrganisationWord,
  isPersonsRole,
  isTitle,
} from "./person-words.ts";
import type { Speaker } from "./quotation.ts";

/** Somebody who can be the speaker of a quotation. */
export interface Person {
  name: string;
  role: string | null;
  /** In the front matter, rather than found in the text. */
  declared: boolean;
  /** Which pronoun the text has shown to be theirs. */
  gender: Gender | undefined;
}

/** Everybody an article names: declared in its front matter or introduced in its text. */
export class People {
  readonly #people: Person[] = [];
  readonly #aliases = new Map<string, Person>();
  readonly #organisations = new Set<string>();
  readonly #names = new Map<string, string[]>();

  constructor(speakers: Speaker[]) {
    for (const { name, role, aliases } of speakers) {
      const person: Person = { name, role: role ?? null, declared: true, gender: undefined };
      this.#people.push(person);
      // A role that says of what (`mayor of Ely`) names its one holder as an alias does.
      const holds = role !== undefined && / of /u.test(role) ? [role] : [];
      const shared = speakers.filter((other) => other.role === role).length > 1;
      for (const alias of [name, ...(aliases ?? []), ...(shared ? [] : holds)]) {
        this.#aliases.set(folded(alias), person);
      }
    }
  }

  get declared(): Person[] {
    return this.#people.filter((person) => person.declared);
  }

  /** The front matter says who speaks, so that other names need to be shown to be people’s. */
  get declaresAnybody(): boolean {
    return this.#aliases.size > 0;
  }

  /** By declared name or alias as a whole, e.g. `The ambassador` for the alias `the ambassador`. */
  declaredAs(words: string): Person | undefined {
    return this.#aliases.get(folded(words));
  }

  /** Learns a full name that the text shows to be a person’s, e.g. beside a verb of speech. */
  introduce(name: string[], lead: string[]): Person | undefined {
    const known = this.byName(name);
    const person = known ?? this.#add(name);
    if (person !== undefined)
      person.gender ??= lead.map(genderOf).find((gender) => gender !== undefined);
    return person;
  }

  #add(name: string[]): Person | undefined {
    if (name.length < 2 || name.length > 5) return undefined;
    const person: Person = {
      name: name.map(plain).join(" "),
      role: null,
      declared: false,
      gender: undefined,
    };
    if (!this.#people.some((other) => other.name === person.name)) this.#people.push(person);
    return person;
  }

  /** Keeps a full name that may be a person’s, until its last word alone shows it. */
  noteName(name: string[]): void {
    if (name.length > 1) this.#names.set(folded(name.join(" ")), name);
  }

  /** Learns that this surname speaks, e.g. `Lopez` after `Maria Lopez` was noted. */
  confirm(surname: string): void {
    if (this.byName([surname]) !== undefined || this.isOrganisation(surname)) return;
    const wanted = folded(surname);
    const bearers = [...this.#names.values()].filter(
      (name) => folded(name.at(-1) ?? "") === wanted && !this.isOrganisation(name.join(" ")),
    );
    const [only] = bearers;
    if (only !== undefined && bearers.length === 1) this.introduce(only, []);
  }

  /** Learns that a word begins the name of an organisation, so alone it is no person’s. */
  noteOrganisation(word: string): void {
    this.#organisations.add(folded(word));
  }

  isOrganisation(word: string): boolean {
    return this.#organisations.has(folded(word));
  }

  /**
   * The one person who can be meant by a name or a part of it (`Lopez` for `Maria Lopez`).
   * Undefined when nobody or more than one person fits, or when the forms of address differ.
   */
  byName(name: string[], lead: string[] = []): Person | undefined {
    const whole = folded(name.join(" "));
    const alias =
      this.#aliases.get(folded([...lead, ...name].join(" "))) ?? this.#aliases.get(whole);
    if (alias !== undefined) return alias;
    const exact = this.#people.filter((person) => folded(person.name) === whole);
    const fitting =
      exact.length > 0 ? exact : this.#people.filter((person) => fits(person.name, whole));
    const gender = lead.map(genderOf).find((found) => found !== undefined);
    const addressed = fitting.filter(
      (person) => gender === undefined || person.gender === undefined || person.gender === gender,
    );
    return addressed.length === 1 && fitting.length === 1 ? addressed[0] : undefined;
  }

  /** By declared alias, else by name; undefined for common phrases that are no alias. */
  of(phrase: Phrase): Person | undefined {
    const whole = [...phrase.lead, ...phrase.words].join(" ");
    return (
      this.declaredAs(whole) ??
      (phrase.kind === "name" ? this.byName(phrase.words, phrase.lead) : undefined)
    );
  }
}

/** Whether a name of two words or more reads like a person’s rather than an organisation’s or place’s. */
export function readsLikePerson(phrase: Phrase): boolean {
  if (phrase.kind !== "name" || phrase.words.length < 2) return false;
  if (phrase.words.some((word) => isOrganisationWord(word) || /^\p{Lu}{2,}$|\d|&/u.test(word)))
    return false;
  return /^\p{Lu}/u.test(phrase.words[0] ?? "") && phrase.words.length <= 4;
}

/** Whether a title or a role right before the name says that it is a person’s. */
export function isAddressed(phrase: Phrase): boolean {
  const nearest = phrase.lead.at(-1) ?? "";
  return phrase.kind === "name" && (isTitle(nearest) || isPersonsRole(nearest));
}

function fits(name: string, part: string): boolean {
  const whole = folded(name).split(" ");
  const parts = whole.slice(whole.findIndex((word) => !isTitle(word)));
  const wanted = part.split(" ");
  const first = parts.slice(0, wanted.length).join(" ");
  const last = parts.slice(-wanted.length).join(" ");
  if (first === part || last === part) return true;
  // A rank or office before the whole name: Chef Maria Lopez for Maria Lopez.
  if (parts.length > 1 && wanted.slice(-parts.length).join(" ") === parts.join(" ")) return true;
  // A middle name or initial may be left out: Maria J. Lopez for Maria Lopez and the reverse.
  return (
    wanted.length > 1 &&
    parts.length > 1 &&
    wanted[0] === parts[0] &&
    wanted.at(-1) === parts.at(-1)
  );
}

const plain = (word: string): string => word.replace(/[’']s?$/u, "");

/** Compares names without case, accents, articles, dots or kinds of apostrophe. */
function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(".", "")
    .replace(/^(?:the|a|an) /u, "")
    .replace(/'s$/u, "")
    .trim();
}
