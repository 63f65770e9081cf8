import { attributionFrom } from "../attribution/attribution.ts";
import { subjectOfSentence } from "../grammar/subjects.ts";
import { isMark, lower, type Token } from "../grammar/tokens.ts";
import { type Gender, isRole } from "../words/person-words.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import type { People, Person } from "./people.ts";

/** How many sentences without anybody in them a pronoun may reach back over. */
const REACH_SENTENCES = 6;

/** Who has been named, sentence by sentence, so that a pronoun can be told or left open. */
export class Discourse {
  readonly #people: People;
  #sentences: Set<Mention>[] = [];
  /** The declared people among them. */
  #declared = new Set<Person>();
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
    this.#declared = new Set();
    this.#subject = undefined;
    this.#told = undefined;
    this.#paragraphStart = 0;
  }

  /** The subject of the sentence before where it is about nobody else: `the 29-year-old`. */
  get told(): Person | undefined {
    return this.#told;
  }

  beginParagraph(): void {
    this.#paragraphStart = this.#sentences.length;
    this.#subject = undefined;
  }

  /** Takes in a sentence once its own pronouns are settled; `speakers` are those its quotations have. */
  record(tokens: Token[], from: number, to: number, speakers: Mention[]): void {
    const mentions = mentionsIn(this.#people, tokens, from, to);
    for (const speaker of speakers) mentions.add(speaker);
    if ([...mentions].some((who) => who?.gender === undefined))
      for (const who of this.#perhapsMeant(tokens, from, to)) mentions.add(who);
    const subject = subjectOfSentence(tokens, from, to);
    const pronoun = subject?.kind === "pronoun" ? (subject.words[0] ?? "") : "";
    this.#subject = undefined;
    if (subject !== undefined && /^s?he$/u.test(pronoun)) {
      const who = this.person(pronoun, tokens, from, subject.first);
      this.#subject = { pronoun, who };
      // `He met Roe`: somebody besides Roe, even where it is open who.
      if (mentions.size > 0) mentions.add(who);
    }
    this.#sentences.push(mentions);
    for (const one of mentions) if (one?.declared === true) this.#declared.add(one);
    const predicate = attributionFrom(tokens, from, to)?.next ?? (subject?.last ?? to) + 1;
    const others = tokens.slice(predicate, to).some((token) => isRole(token.text));
    const who = subject === undefined ? undefined : this.#people.of(subject);
    this.#told = mentions.size === 1 && !others ? who : undefined;
  }

  /** The person a pronoun at token `at` stands for; undefined unless only one can be meant. */
  person(pronoun: string, tokens: Token[], from: number, at: number): Person | undefined {
    if (pronoun !== "he" && pronoun !== "she") return undefined;
    const own = mentionsIn(this.#people, tokens, from, at + 1);
    // `He met Roe. “…,” he said.`
    if (own.size === 0 && this.#subject?.pronoun === pronoun) return this.#subject.who;
    // `Asked about Roe, he said` does not mean Roe.
    const fronted =
      isMark(tokens[at - 1], ",") && subjectOfSentence(tokens, from, at + 1)?.first === at;
    const sentences = [own, ...this.#sentences.slice(-REACH_SENTENCES - 1).toReversed()];
    let empty = 0;
    let mustMatch = false;
    for (const mentions of sentences) {
      const fitting = [...mentions].filter(
        (who) => who?.gender === undefined || who.gender === pronoun,
      );
      if (fitting.length > 0) {
        if (fronted && mentions === own) return undefined;
        const isOwn =
          mentions === own || this.#sentences.lastIndexOf(mentions) >= this.#paragraphStart;
        const turnsBack = at !== from && tokens[from]?.kind !== "quote";
        if (!isOwn && turnsBack && this.#hasRival(fitting, pronoun)) return undefined;
        return onlyFitting(fitting, pronoun, mustMatch);
      }
      if (mentions.size > 0) mustMatch = true;
      empty += 1;
      if (empty > REACH_SENTENCES) return undefined;
    }
    return undefined;
  }

  /** `Roe looked at her watch`: hers, or that of somebody the text has called `she` before. */
  #perhapsMeant(tokens: Token[], from: number, to: number): Person[] {
    const words = tokens.slice(from, to).map(lower);
    const hasHer = words.includes("her");
    const hasHim = words.some((word) => /^hi[ms]$/u.test(word));
    const near = this.#sentences.slice(-REACH_SENTENCES).flatMap((mentions) => [...mentions]);
    return near
      .filter((who) => who !== undefined)
      .filter(({ gender }) => (gender === "she" ? hasHer : gender === "he" && hasHim));
  }

  /**
   * A paragraph that opens with narrative may turn back from somebody heard in passing to the
   * person the article is about, so a pronoun there is not read as one who is not declared
   * while somebody declared could be meant too.
   */
  #hasRival(fitting: Mention[], pronoun: Gender): boolean {
    if (fitting.some((who) => who?.declared === true)) return false;
    return [...this.#declared].some(({ gender }) => gender === undefined || gender === pronoun);
  }
}

function onlyFitting(fitting: Mention[], pronoun: Gender, mustMatch: boolean): Person | undefined {
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return undefined;
  if (mustMatch && only.gender !== pronoun) return undefined;
  only.gender = pronoun;
  return only;
}
