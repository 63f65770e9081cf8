import { mainSubject } from "../grammar/subjects.ts";
import { isMark } from "../grammar/tokens.ts";
import type { Discourse } from "../people/discourse.ts";
import { isStranger, type Mention, mentionsIn } from "../people/mentions.ts";
import type { People } from "../people/people.ts";
import type { Person } from "../people/person.ts";
import type { QuotationProblem, TextBlock } from "../quotation.ts";
import type { QuotationDraft } from "../quotation-draft.ts";
import type { ReadBlock, ReadSentence } from "../read-block.ts";
import { type Claim, claimFor } from "./claims.ts";
import { impersonalSource } from "./impersonal.ts";
import { addresses, asks, reacts, replies } from "./reaction.ts";
import { speakerOf } from "./speaker-of.ts";

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
      const draft = this.#draftFor(claim, block, gap === 0 ? open : undefined, sentence, own);
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
    block: TextBlock,
    reopened: QuotationDraft | undefined,
    sentence: ReadSentence,
    own: boolean,
  ): QuotationDraft {
    if (claim.kind === "continues" && this.#last !== undefined) return this.#last;
    const found = this.#speaker(claim, sentence, own);
    const sources = claim.kind === "spoken" && found.person === undefined ? claim.sources : [];
    const source = impersonalSource(block, sentence.tokens, sources, this.#people);
    if (reopened !== undefined) {
      // A quotation over several paragraphs is attributed once, before, after or within them.
      reopened.person ??= found.person;
      if (claim.kind === "spoken" && reopened.person === undefined) reopened.doubt = found.doubt;
      return reopened;
    }
    const draft: QuotationDraft = { stretches: [], ...found, source };
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
    const [first, ...others] = claim.sources.map((source) =>
      speakerOf(source, sentence, this.#people, this.#discourse, own),
    );
    if (others.some((one) => one !== first)) return { person: undefined, doubt: RIVALS };
    const isOwnReply = first !== undefined && first === this.#last?.person && replies(sentence);
    if (isOwnReply) return { person: undefined, doubt: UNNAMED };
    return { person: first, doubt: UNNAMED };
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
          subject &&
          speakerOf(
            { phrase: subject, next: 0 },
            { tokens, groups },
            this.#people,
            this.#discourse,
            false,
          );
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
    if (asks(tokens, groups)) return undefined;
    const closed = tokens[0]?.kind === "gap" && !addresses(tokens);
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
        "with an opening mark if the quotation continues there.",
    });
  }
}

const FIRST_PERSON = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself)(?![\p{L}])/u;

const NO_BLOCK: TextBlock = { kind: "paragraph", text: "", emphasis: [], strong: [] };
const NO_WORDS = { start: 0, end: 0, open: 0, close: 0, mark: "“", closed: true };
const STAND_IN = { kind: "gap", text: "", lower: "", start: 0, end: 0, pos: "X" } as const;
