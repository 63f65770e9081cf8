import { isGivenName } from "../../language/given-names.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { mainSubject } from "../grammar/subjects.ts";
import { isMark, lower } from "../grammar/tokens.ts";
import { type Discourse, isStranger, type Mention, mentionsIn } from "../people/discourse.ts";
import { isAddressed, type People, type Person, readsLikePerson } from "../people/people.ts";
import type { QuotationProblem, TextBlock } from "../quotation.ts";
import type { QuotationDraft } from "../quotation-draft.ts";
import type { ReadBlock, ReadSentence } from "../read-block.ts";
import { isCalendarWord } from "../words/person-words.ts";
import { type Claim, claimFor } from "./claims.ts";
import type { Source } from "./sources.ts";

const NOBODY = "the text does not say whose words they are.";
const UNNAMED = "the text names nobody as the speaker, or more than one person can be meant.";
const RIVALS = "the text names more than one source for it.";

/** Reads paragraphs and list items in order, and finds what is quoted in them. */
export class Prose {
  readonly drafts: QuotationDraft[] = [];
  readonly problems: QuotationProblem[] = [];
  readonly #people: People;
  readonly #discourse: Discourse;
  /** The quotation that the paragraph before left open, and its opening mark. */
  #open: { draft: QuotationDraft; mark: string } | undefined;
  #last: QuotationDraft | undefined;
  /** Whose words stand alone in the next sentence. */
  #next: Person | undefined;

  constructor(people: People, discourse: Discourse) {
    this.#people = people;
    this.#discourse = discourse;
  }

  read(block: TextBlock, { marked, sentences }: ReadBlock, index: number): void {
    const open = this.#open;
    const [first] = marked;
    const reopens =
      open !== undefined &&
      first?.mark === open.mark &&
      block.text.slice(0, first.open).trim() === "";
    if (open !== undefined && !reopens) this.#reportOpen(open.draft);
    // `Roe said:` may stand at the end of the paragraph before.
    const announced = this.#next !== undefined && this.#announces ? this.#next : undefined;
    this.#discourse.beginParagraph();
    this.#open = undefined;
    this.#last = undefined;
    this.#next = announced;
    for (const sentence of sentences) {
      this.#readSentence(
        block,
        index,
        { marked, sentences },
        sentence,
        reopens ? open?.draft : undefined,
      );
    }
  }

  /** The paragraph ended in a colon. */
  #announces = false;

  /** Nothing carries over what comes next, e.g. a heading. */
  pause(): void {
    if (this.#open !== undefined) this.#reportOpen(this.#open.draft);
    this.#open = undefined;
    this.#next = undefined;
  }

  #readSentence(
    block: TextBlock,
    index: number,
    { marked }: ReadBlock,
    sentence: ReadSentence,
    open: QuotationDraft | undefined,
  ): void {
    const { tokens, groups } = sentence;
    const speakers: Mention[] = [];
    let quoted = false;
    for (let at = 0; at < tokens.length; at += 1) {
      const gap = tokens[at]?.gap;
      const words = gap === undefined ? undefined : marked[gap];
      if (words === undefined) continue;
      const claim = claimFor(block, words, tokens, groups, at);
      if (claim.kind === "not-a-quotation") continue;
      const own = FIRST_PERSON.test(block.text.slice(words.start, words.end));
      const draft = this.#draftFor(claim, gap === 0 ? open : undefined, sentence, own);
      draft.stretches.push({ block: index, start: words.start, end: words.end });
      if (!words.closed) this.#open = { draft, mark: words.mark };
      if (draft.person !== undefined) speakers.push(draft.person);
      else if (
        claim.kind === "spoken" &&
        claim.sources.some(({ phrase }) => isStranger(this.#people, phrase))
      )
        speakers.push(undefined);
      this.#last = draft;
      quoted = true;
    }
    this.#next = this.#speakerNext(sentence, quoted);
    this.#announces = isMark(tokens.at(-1), ":");
    this.#discourse.record(tokens, groups, speakers);
  }

  #draftFor(
    claim: Claim,
    reopened: QuotationDraft | undefined,
    sentence: ReadSentence,
    own: boolean,
  ): QuotationDraft {
    if (claim.kind === "continues" && this.#last !== undefined) return this.#last;
    const found = this.#speaker(claim, sentence, own);
    if (reopened !== undefined) {
      // A quotation over several paragraphs is attributed once, before, after or within them.
      reopened.person ??= found.person;
      if (claim.kind === "spoken" && reopened.person === undefined) reopened.doubt = found.doubt;
      return reopened;
    }
    const draft: QuotationDraft = { stretches: [], ...found };
    this.drafts.push(draft);
    return draft;
  }

  #speaker(
    claim: Claim,
    sentence: ReadSentence,
    own: boolean,
  ): Pick<QuotationDraft, "person" | "doubt"> {
    if (claim.kind === "stands-alone") return { person: this.#next, doubt: NOBODY };
    if (claim.kind !== "spoken" || claim.sources.length === 0)
      return { person: undefined, doubt: NOBODY };
    const doubt = claim.sources.find((source) => source.doubt !== undefined)?.doubt;
    if (doubt !== undefined) return { person: undefined, doubt };
    const [first, ...others] = claim.sources.map((source) => this.#personOf(source, sentence, own));
    if (others.some((one) => one !== first)) return { person: undefined, doubt: RIVALS };
    return { person: first, doubt: UNNAMED };
  }

  /** Whom a source names; undefined for organisations, documents, unnamed roles and open pronouns. */
  #personOf(
    { phrase, behindVerb }: Source,
    { tokens, groups }: ReadSentence,
    own: boolean,
  ): Person | undefined {
    if (phrase.several) return undefined;
    if (phrase.kind === "pronoun")
      return this.#discourse.person(phrase.words[0] ?? "", tokens, groups, phrase.first);
    const people = this.#people;
    const known =
      (phrase.kind === "name" ? people.of(phrase) : undefined) ??
      people.described(wordsFrom(phrase, tokens), phrase.head);
    if (known !== undefined || phrase.kind === "common") return known;
    if (isAddressed(phrase)) return people.introduce(phrase.words, phrase.lead);
    if (people.isAmbiguous(phrase.words) || phrase.lead.at(-1) === "the") return undefined;
    if (people.isOrganisation(phrase.words.join(" "))) return undefined;
    const [word = "", second] = phrase.words;
    if (second === undefined) {
      // Only a person says “I”.
      const shown = own || people.isSurname(word);
      return shown && readsLikeSurname(word) ? people.introduce([word], []) : undefined;
    }
    const shown = own || (isGivenName(word) && !isWritten(tokens, behindVerb ?? 0));
    return shown && readsLikePerson(phrase)
      ? people.introduce(phrase.words, phrase.lead)
      : undefined;
  }

  /**
   * Words that stand alone may follow a sentence in which nobody but the speaker is named, or a
   * quotation and its attribution, unless somebody is spoken to there who may answer.
   */
  #speakerNext({ tokens, groups }: ReadSentence, quoted: boolean): Person | undefined {
    if (!quoted) {
      if (reacts(tokens, groups)) {
        const subject = mainSubject(tokens, groups);
        const person =
          subject && this.#personOf({ phrase: subject, next: 0 }, { tokens, groups }, false);
        const alone = [...mentionsIn(this.#people, tokens, groups)].every((who) => who === person);
        return alone ? person : undefined;
      }
      // `Roe put it this way:` before a paragraph of its own.
      if (!isMark(tokens.at(-1), ":")) return undefined;
      const stand = { tokens: [...tokens, { ...STAND_IN, gap: 0 }], groups, at: tokens.length };
      const claim = claimFor(NO_BLOCK, NO_WORDS, stand.tokens, groups, stand.at);
      return this.#speaker(claim, { tokens: stand.tokens, groups }, false).person;
    }
    const speaker = this.#last?.person;
    const alone = [...mentionsIn(this.#people, tokens, groups)].every((who) => who === speaker);
    const closed =
      tokens[0]?.kind === "gap" && !tokens.some((token) => ADDRESSING.test(lower(token)));
    return alone || closed ? speaker : undefined;
  }

  #reportOpen(draft: QuotationDraft): void {
    const place = draft.stretches.at(-1);
    // It was added lately, so the search from the end is short.
    const at = this.drafts.lastIndexOf(draft);
    if (at >= 0) this.drafts.splice(at, 1);
    this.problems.push({
      block: place?.block ?? 0,
      offset: place?.start ?? 0,
      rule: "quotation-not-closed",
      message:
        "A quotation mark opens here and is never closed. Close it, or begin the next paragraph " +
        "with an opening mark if the quotation goes on there.",
    });
  }
}

const REACTION =
  /^(?:laugh|smile|shrug|grin|nod|sigh|wince|chuckle|hesitate|pause|blush|frown)(?:s|d|ed|ged|ned|ded)?$/u;

/** How people react before they speak: `Roe shrugged.`, `She shook her head.` */
function reacts(tokens: ReadSentence["tokens"], groups: ReadSentence["groups"]): boolean {
  const group = groups.findLast(({ form }) => form === "finite");
  const main = groups.find(({ main }) => REACTION.test(main)) ?? group;
  if (main === undefined || tokens.length - main.first > 7) return false;
  const gesture = tokens
    .slice(main.last, main.last + 3)
    .map(lower)
    .join(" ");
  return (
    REACTION.test(main.main) ||
    /^(?:shook|shakes|rolled|rolls|raised|raises|threw|throws) h(?:is|er) (?:head|eyes|hands|eyebrows)$/u.test(
      gesture,
    )
  );
}

/** No acronym, no plural, no day, none of a people. */
const readsLikeSurname = (word: string): boolean =>
  /^\p{Lu}[’']?\p{L}*\p{Ll}/u.test(word) &&
  !isCalendarWord(word) &&
  !/(?:ese|ans|ists|ers|crats|ics|ors)$/u.test(word);

const FIRST_PERSON = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself)(?![\p{L}])/u;

const NO_BLOCK: TextBlock = { kind: "paragraph", text: "", emphasis: [], strong: [] };
const NO_WORDS = { start: 0, end: 0, open: 0, close: 0, mark: "“", closed: true };
const STAND_IN = { kind: "gap", text: "", lower: "", start: 0, end: 0, pos: "X" } as const;

/** `Roe told Lee`: what comes next may be the answer. */
const ADDRESSING =
  /^(?:told|tells|asked|asks|reminded|reminds|teased|teases|corrected|corrects|assured|assures)$/u;

/** The words of a description with what it is of: `the mayor of Ely`. */
function wordsFrom(phrase: NounPhrase, tokens: ReadSentence["tokens"]): string[] {
  if (phrase.kind !== "common") return [...phrase.lead, ...phrase.words];
  const of = /^(?:of|for|at|from|in)$/u.test(lower(tokens[phrase.last + 1]));
  const behind = of ? nounPhraseAt(tokens, phrase.last + 2) : undefined;
  if (behind === undefined) return phrase.words;
  return tokens.slice(phrase.first, behind.last + 1).map(({ text }) => text);
}

/** `said in a statement`, `said it expected`, as companies do. */
function isWritten(tokens: ReadSentence["tokens"], next: number): boolean {
  if (/^(?:it|its|they)$/u.test(lower(tokens[next])) || /^its?$/u.test(lower(tokens[next + 1])))
    return true;
  const words = tokens
    .slice(next, next + 5)
    .map(lower)
    .join(" ");
  return /^(?:in|on|via|through) (?:\S+ ){0,3}(?:statement|filing|note|report|release|letter|memo|post|survey|study|article|website)\b/u.test(
    words,
  );
}
