import { isGivenName } from "../../language/given-names.ts";
import type { NounPhrase } from "../grammar/noun-phrases.ts";
import type { Speaker } from "../quotation.ts";
import { genderOf } from "../words/person-words.ts";
import { Aliases } from "./aliases.ts";
import { foldedName, NameIndex } from "./name-index.ts";
import { holderOf, inFull, likelyGender, otherGender, type Person, wordsOfRole } from "./person.ts";

/** Everybody an article names: declared in its front matter or introduced in its text. */
export class People {
  readonly #byName = new NameIndex<Person>();
  /** Names as printed, so that nobody is there twice. */
  readonly #printed = new Set<string>();
  readonly #surnames = new Set<string>();
  readonly #everybody: Person[] = [];
  /** Surnames of people whose full names are nowhere. */
  readonly #alone = new Set<string>();
  /** Names and aliases from the front matter; where there are any, other names need to be shown to be people’s. */
  readonly aliases = new Aliases<Person>();
  readonly #organisations = new Set<string>();
  /** Full names that may be people’s, by their last word and then as a whole. */
  readonly #names = new Map<string, Map<string, string[]>>();
  /** Those in the front matter, in its order. */
  readonly declared: readonly Person[];

  constructor(speakers: Speaker[]) {
    const holders = new Map<string | undefined, number>();
    for (const { role } of speakers) holders.set(role, (holders.get(role) ?? 0) + 1);
    this.declared = speakers.map(({ name, role, aliases }) => {
      const person: Person = {
        name,
        role: role ?? null,
        declared: true,
        gender: undefined,
        introducedAs: wordsOfRole(role),
      };
      this.#add(person);
      // A role that says of what (`mayor of Ely`) names its one holder as an alias does.
      const holds = role !== undefined && / of /u.test(role) ? [role] : [];
      const shared = (holders.get(role) ?? 0) > 1;
      for (const alias of [name, ...(aliases ?? []), ...(shared ? [] : holds)]) {
        this.aliases.add(alias, person);
      }
      return person;
    });
  }

  /** By declared name or alias as a whole, e.g. `The ambassador` for the alias `the ambassador`. */
  declaredAs(words: string): Person | undefined {
    return this.aliases.find(words);
  }

  /** Learns a full name that the text shows to be a person’s, e.g. beside a verb of speech. */
  introduce(name: string[], lead: string[]): Person | undefined {
    const known = this.byName(name, lead);
    const person = known ?? this.#introduce(name);
    if (person !== undefined) {
      person.gender ??= lead.map(genderOf).find((gender) => gender !== undefined);
      for (const word of lead) person.introducedAs.add(inFull(word));
    }
    return person;
  }

  #introduce(words: string[]): Person | undefined {
    if (words.length > 5) return undefined;
    const name = words.map(plain).join(" ");
    const person: Person = {
      name,
      role: null,
      declared: false,
      gender: undefined,
      introducedAs: new Set(),
    };
    if (!this.#printed.has(name)) this.#add(person);
    return person;
  }

  #add(person: Person): void {
    this.#printed.add(person.name);
    this.#everybody.push(person);
    this.#surnames.add(person.name.split(" ").at(-1) ?? "");
    this.#byName.add(person);
  }

  /** Keeps a full name that may be a person’s, until its last word alone shows it. */
  noteName(name: string[]): void {
    if (name.length < 2) return;
    const surname = foldedName(name.at(-1) ?? "");
    const bearers = this.#names.get(surname) ?? new Map<string, string[]>();
    this.#names.set(surname, bearers.set(foldedName(name.join(" ")), name));
  }

  /** Learns that this surname speaks, e.g. `Lopez` after `Maria Lopez` was noted. */
  confirm(surname: string): void {
    if (this.byName([surname]) !== undefined || this.isOrganisation(surname)) return;
    const noted = [...(this.#names.get(foldedName(surname))?.values() ?? [])].filter(
      (name) => !this.isOrganisation(name.join(" ")),
    );
    const given = noted.filter(([first = ""]) => isGivenName(first));
    for (const name of given.length > 0
      ? given
      : noted.slice(noted.length === 1 ? 0 : noted.length)) {
      this.introduce(name, []);
    }
  }

  /** Whether a word ends the full name of somebody known or perhaps known, e.g. `Young`. */
  endsName(word: string): boolean {
    const plainWord = plain(word);
    return this.#surnames.has(plainWord) || this.#names.has(foldedName(plainWord));
  }

  /** Learns that a word begins the name of an organisation, so alone it is no person’s. */
  noteOrganisation(word: string): void {
    this.#organisations.add(foldedName(word));
  }

  isOrganisation(word: string): boolean {
    return this.#organisations.has(foldedName(word));
  }

  /**
   * The one person who can be meant by a name or a part of it (`Lopez` for `Maria Lopez`).
   * Undefined when nobody or more than one person fits, or when the forms of address differ.
   */
  byName(name: string[], lead: string[] = []): Person | undefined {
    const whole = foldedName(name.join(" "));
    const alias = this.aliases.find([...lead, ...name].join(" ")) ?? this.aliases.find(whole);
    if (alias !== undefined) return alias;
    const gender = lead.map(genderOf).find((found) => found !== undefined);
    const bearers = this.#byName.find(whole);
    if (gender === undefined && bearers.size > 1) return sameBearer(bearers);
    const fitting = [...bearers].filter(
      (person) => gender === undefined || likelyGender(person) !== otherGender(gender),
    );
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) return undefined;
    if (name.length === 1 && gender === undefined && this.#hasOtherBearer(whole, only))
      return undefined;
    return only;
  }

  /** Somebody else is named with the same surname, e.g. `Tom Roe` where `Roe` may be Ada Roe. */
  #hasOtherBearer(surname: string, { name, declared }: Person): boolean {
    if (declared) return false;
    const [given] = foldedName(name).split(" ");
    for (const other of this.#names.get(surname)?.values() ?? []) {
      const [first = ""] = other;
      if (isGivenName(first) && foldedName(first) !== given) return true;
    }
    return false;
  }

  /** Learns that a single word is a person’s name, e.g. `Lopez` in `Lopez said she`. */
  noteSurname(word: string): void {
    this.#alone.add(foldedName(word));
  }

  /** Whether a single word that nothing else is known of is shown to be a person’s name. */
  isSurname(word: string): boolean {
    return this.#alone.has(foldedName(word));
  }

  /** Whether more than one person bears a name, e.g. a surname. */
  isAmbiguous(name: string[]): boolean {
    return this.#byName.find(foldedName(name.join(" "))).size > 1;
  }

  /** By declared alias, else by name; undefined for common phrases that are no alias. */
  of(phrase: NounPhrase): Person | undefined {
    const whole = [...phrase.lead, ...phrase.words].join(" ");
    return (
      this.declaredAs(whole) ??
      (phrase.kind === "name" ? this.byName(phrase.words, phrase.lead) : undefined)
    );
  }

  /** By declared alias, or as the only one who was introduced so; see `holderOf`. */
  described(words: string[], head: string): Person | undefined {
    return this.declaredAs(words.join(" ")) ?? holderOf(this.#everybody, words, head);
  }
}

/** The one who is named in full and for short, e.g. `Kenneth Roe` and `Ken Roe`; as first named. */
function sameBearer(bearers: ReadonlySet<Person>): Person | undefined {
  const [first, second, third] = bearers;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const [given = "", ...rest] = foldedName(first.name).split(" ");
  const [other = "", ...others] = foldedName(second.name).split(" ");
  const isShort = given.startsWith(other) || other.startsWith(given);
  const same = isShort && Math.min(given.length, other.length) >= 3;
  return same && rest.at(-1) === others.at(-1) ? first : undefined;
}

const plain = (word: string): string => word.replace(/[’']s?$/u, "");
