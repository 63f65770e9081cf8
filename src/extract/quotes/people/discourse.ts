import type { Sentence } from "../../language/tagger.ts";
import { mainSubject, SUBORDINATES } from "../grammar/subjects.ts";
import { isMark, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { Gender } from "../words/person-words.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import type { People } from "./people.ts";
import { likelyGender, otherGender, type Person } from "./person.ts";

/** How many sentences a pronoun may reach back over. */
const REACH_SENTENCES = 6;

/** Who has been named, sentence by sentence, so that a pronoun can be told or left open. */
export class Discourse {
  readonly #people: People;
  #sentences: Set<Mention>[] = [];
  /** The pronoun that was the subject of the sentence before, and whom it stood for. */
  #subject: { pronoun: string; who: Mention } | undefined;
  #told: Person | undefined;
  /** How many sentences there were when the paragraph began. */
  #paragraphStart = 0;

  constructor(people: People) {
    this.#people = people;
  }

  /** Nothing before this point may be meant, e.g. after a heading. */
  forget(): void {
    this.#sentences = [];
    this.#paragraphStart = 0;
    this.#subject = undefined;
  }

  /** The subject of the sentence before where nobody else is named in it: `the 29-year-old`. */
  get told(): Person | undefined {
    return this.#told;
  }

  beginParagraph(): void {
    this.#paragraphStart = this.#sentences.length;
    this.#subject = undefined;
  }

  /** Takes in a sentence once its own pronouns are settled; `speakers` are those its quotations have. */
  record(tokens: Sentence, groups: readonly VerbGroup[], speakers: Mention[]): void {
    const mentions = mentionsIn(this.#people, tokens, groups);
    for (const speaker of speakers) mentions.add(speaker);
    const subject = mainSubject(tokens, groups);
    // `Her mentor, Ada Roe, left`: Roe is not the one who has the mentor.
    const owner = OWNERS.get(lower(tokens[0]));
    const owning = owner && this.person(owner, tokens, groups, 0);
    if (owning !== undefined) mentions.add(owning);
    this.#subject = undefined;
    const [pronoun = ""] = subject?.kind === "pronoun" ? subject.words : [];
    if (subject !== undefined && /^s?he$/u.test(pronoun)) {
      const who = this.person(pronoun, tokens, groups, subject.first);
      this.#subject = { pronoun, who };
      // `He met Roe`: somebody besides Roe, even where it is open who.
      if (mentions.size > 0 || who !== undefined) mentions.add(who);
    }
    const who = subject && this.#people.of(subject);
    this.#told = mentions.size === 1 && mentions.has(who) ? who : undefined;
    this.#sentences.push(mentions);
  }

  /** The person a pronoun at token `at` stands for; undefined unless only one can be meant. */
  person(
    pronoun: string,
    tokens: Sentence,
    groups: readonly VerbGroup[],
    at: number,
  ): Person | undefined {
    if (pronoun !== "he" && pronoun !== "she") return undefined;
    const own = mentionsIn(this.#people, tokens.slice(0, at), groups);
    // `He met Roe. “…,” he said.`
    if (own.size === 0 && this.#subject?.pronoun === pronoun) return this.#subject.who;
    // `Asked about Roe, he said` does not mean Roe.
    const fronted =
      isMark(tokens[at - 1], ",") &&
      /^(?:VERB|ADP|SCONJ)$/u.test(tokens[0]?.pos ?? "") &&
      !groups.some(
        ({ form, first, last }) =>
          form === "finite" && first > 0 && last < at && !isSubordinate(tokens.slice(1, first)),
      );
    const fits = (who: Mention) => who?.gender === undefined || who.gender === pronoun;
    const before = this.#sentences.slice(-REACH_SENTENCES);
    // A paragraph that opens with narrative may turn back from somebody heard in passing to whomever
    // the article is about: then nobody else may fit in all that is near.
    const narrates = tokens[0]?.kind !== "gap";
    let mustMatch = false;
    for (const [back, mentions] of [own, ...before.toReversed()].entries()) {
      const fitting = [...mentions].filter(fits);
      if (fitting.length > 0) {
        if (fronted && mentions === own) return undefined;
        const isEarlier = this.#sentences.length - back < this.#paragraphStart;
        const known = before.flatMap((one) =>
          [...one].filter((who) => who !== undefined && fits(who)),
        );
        const near = isEarlier && narrates ? new Set([...fitting, ...known]) : fitting;
        return onlyFitting([...near], pronoun, mustMatch);
      }
      if (mentions.size > 0) mustMatch = true;
    }
    return undefined;
  }
}

/** Whose something is, by how a sentence opens. */
const OWNERS: ReadonlyMap<string, Gender> = new Map([
  ["his", "he"],
  ["her", "she"],
]);

/** `Asked about Roe’s claim that they were “…”, he`: the verb is one of what was claimed. */
const isSubordinate = (before: Sentence): boolean =>
  before.some((token) => SUBORDINATES.test(lower(token)));

function onlyFitting(all: Mention[], pronoun: Gender, mustMatch: boolean): Person | undefined {
  // A given name may tell two apart, and speaks against the only one, but proves nothing by itself.
  const fitting = all.filter(
    (who) => who === undefined || likelyGender(who) !== otherGender(pronoun),
  );
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return undefined;
  if (mustMatch && likelyGender(only) !== pronoun) return undefined;
  only.gender = pronoun;
  return only;
}
