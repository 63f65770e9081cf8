import { type Sentence, sentencesOf } from "../grammar/sentences.ts";
import { type Token, tokenize } from "../grammar/tokens.ts";
import { findMarkedWords, type MarkedWords } from "../marks/marked-words.ts";
import type { Discourse } from "../people/discourse.ts";
import { isStranger, type Mention, mentionsIn } from "../people/mentions.ts";
import type { People, Person } from "../people/people.ts";
import type { QuotationProblem, TextBlock } from "../quotation.ts";
import type { QuotationDraft } from "../quotation-draft.ts";
import { type Claim, claimFor } from "./claims.ts";
import { isAddressing, reacting, speakerOf } from "./speaker-of.ts";

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

  read(block: TextBlock, index: number): void {
    const marked = findMarkedWords(block.text);
    const tokens = tokenize(block.text, marked);
    const open = this.#open;
    this.#discourse.beginParagraph();
    this.#open = undefined;
    this.#last = undefined;
    this.#next = undefined;
    if (open !== undefined && !reopens(block.text, marked[0], open.mark))
      this.#reportOpen(open.draft);
    for (const sentence of sentencesOf(block.text, tokens, marked)) {
      this.#readSentence(block, index, marked, tokens, sentence, open);
    }
  }

  /** Nothing carries over what comes next, e.g. a heading. */
  pause(): void {
    if (this.#open !== undefined) this.#reportOpen(this.#open.draft);
    this.#open = undefined;
  }

  #readSentence(
    block: TextBlock,
    index: number,
    marked: MarkedWords[],
    tokens: Token[],
    sentence: Sentence,
    open: { draft: QuotationDraft; mark: string } | undefined,
  ): void {
    const speakers: Mention[] = [];
    let quoted = false;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const place = tokens[at]?.quote;
      const words = place === undefined ? undefined : marked[place];
      if (words === undefined) continue;
      const claim = claimFor(block, marked, tokens, sentence, at);
      if (claim.kind === "not-a-quotation") continue;
      const carriesOn = place === 0 && open !== undefined && reopens(block.text, words, open.mark);
      const draft = this.#draftFor(claim, carriesOn ? open.draft : undefined, tokens, sentence);
      draft.stretches.push({ block: index, start: words.start, end: words.end });
      if (!words.closed) this.#open = { draft, mark: words.mark };
      if (draft.person !== undefined) speakers.push(draft.person);
      else if (this.#hasStranger(claim)) speakers.push(undefined);
      this.#last = draft;
      quoted = true;
    }
    this.#next = this.#speakerNext(tokens, sentence, quoted);
    this.#discourse.record(tokens, sentence.from, sentence.to, speakers);
  }

  #draftFor(
    claim: Claim,
    reopened: QuotationDraft | undefined,
    tokens: Token[],
    sentence: Sentence,
  ): QuotationDraft {
    if (claim.kind === "continues" && this.#last !== undefined) return this.#last;
    const found = this.#speaker(claim, tokens, sentence);
    if (reopened !== undefined) {
      // A quotation over several paragraphs is attributed once, before, after or within them.
      const unsaid = claim.kind === "stands-alone" || reopened.person === found.person;
      reopened.person ??= found.person;
      if (!unsaid && claim.kind === "spoken") reopened.doubt = found.doubt;
      return reopened;
    }
    const draft: QuotationDraft = { stretches: [], ...found };
    this.drafts.push(draft);
    return draft;
  }

  #speaker(
    claim: Claim,
    tokens: Token[],
    sentence: Sentence,
  ): Pick<QuotationDraft, "person" | "doubt"> {
    if (claim.kind === "stands-alone") {
      return { person: this.#next, doubt: NOBODY };
    }
    if (claim.kind !== "spoken") return { person: undefined, doubt: NOBODY };
    const named = claim.sources.map((source) =>
      speakerOf(source, this.#people, this.#discourse, tokens, sentence.from),
    );
    const [first] = named;
    if (claim.open) return { person: undefined, doubt: UNNAMED };
    if (named.some((one) => one !== first)) return { person: undefined, doubt: RIVALS };
    return { person: first, doubt: claim.sources.length === 0 ? NOBODY : UNNAMED };
  }

  /**
   * Words that stand alone may follow a sentence in which nobody but the speaker is named, or a
   * quotation and its attribution, unless somebody is spoken to there who may answer.
   */
  #speakerNext(tokens: Token[], { from, to }: Sentence, quoted: boolean): Person | undefined {
    const speaker = quoted
      ? this.#last?.person
      : reacting(this.#people, this.#discourse, tokens, from, to);
    const mentions = [...mentionsIn(this.#people, tokens, from, to)];
    const alone = mentions.every((who) => who === speaker);
    const closed = quoted && tokens[from]?.kind === "quote" && !isAddressing(tokens, from, to);
    return alone || closed ? speaker : undefined;
  }

  #hasStranger(claim: Claim): boolean {
    if (claim.kind !== "spoken") return false;
    return claim.sources.some(({ phrase }) => isStranger(this.#people, phrase));
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

function reopens(text: string, first: MarkedWords | undefined, mark: string): boolean {
  return first !== undefined && first.mark === mark && text.slice(0, first.open).trim() === "";
}
