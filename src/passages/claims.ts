import { align } from "./align.ts";
import { cappedId } from "./anchor.ts";
import { grouped } from "./grouped.ts";
import { follow, type Settled } from "./moves.ts";
import type { Passage } from "./passage.ts";
import type { Published } from "./published.ts";
import {
  countedBy,
  type Draft,
  isCorrected,
  isExtended,
  isSpelt,
  lettersOf,
  spelling,
  TELLING_WORDS,
} from "./same-passage.ts";

/** Of the published passages with the same opening, so many are compared with a draft at most. */
const MOST_COMPARED = 100;

/** The published ids of an article, claimed by the passages that are known again in its text. */
export class Claims {
  readonly #published: Published[];
  readonly #ids: Set<string>;
  /** For each quotation and figure, the paragraph it stood in, by the id which that has now. */
  readonly #paragraphOf = new Map<Published, string>();
  readonly #claimed = new Set<Published>();
  readonly #settled: Settled;
  /** For each, the ids that its words may have had by themselves: its own, or without its number. */
  readonly #naturalsOf = new Map<Published, string[]>();

  /**
   * @param published in reading order, quotations and figures behind the paragraph they stand in
   * @param settled ids that are claimed by nothing
   */
  constructor(published: Published[], settled: Settled) {
    this.#published = published;
    this.#settled = settled;
    const { moved, retired } = settled;
    const ids = published.map(({ id }) => id);
    this.#ids = new Set([...ids, ...Object.keys(moved), ...Object.keys(retired)]);
    let paragraph = "";
    for (const one of published) {
      if (isBlock(one.kind)) paragraph = follow(one.id, moved) ?? "";
      else this.#paragraphOf.set(one, paragraph);
    }
  }

  /** Ids that none but the passage which had them may have. */
  get ids(): Iterable<string> {
    return this.#ids;
  }

  /** The published ids of the sections and paragraphs, `undefined` for what is new. */
  ofBlocks(drafts: readonly Draft[]): (string | undefined)[] {
    const claims: Claimed = new Array(drafts.length).fill(undefined);
    const old = this.#published.filter((one) => isBlock(one.kind) && this.#isFree(one));
    for (const [i, j] of align(old.map(words), drafts.map(words))) claims[j] = this.#claim(old[i]);
    // What went to another place with its words unchanged, then what was corrected where it stood.
    this.#fill(drafts, claims, {
      ofOne: (one) => [words(one)],
      ofDraft: (draft) => [words(draft)],
    });
    this.#fill(drafts, claims, {
      ofOne: (one) => this.#naturals(one).map((natural) => `${one.kind} ${lettersOf(natural)}`),
      ofDraft: ({ kind, natural }) => [`${kind} ${lettersOf(natural)}`],
      fits: isCorrected,
    });
    return claims.map((one) => one?.id);
  }

  /**
   * The published ids of quotations or figures.
   *
   * A figure is known again by its words and its place, for “54%” elsewhere is another figure.
   *
   * @param paragraphs for each draft, the id of the paragraph it stands in now
   */
  ofInner(drafts: readonly Draft[], paragraphs: readonly string[]): (string | undefined)[] {
    const claims: Claimed = new Array(drafts.length).fill(undefined);
    const was = (one: Published, key: string) => `${this.#paragraphOf.get(one)} ${key}`;
    const is = (at: number, key: string) => `${paragraphs[at]} ${key}`;
    const sameWords: Keys = {
      ofOne: (one) => [was(one, words(one))],
      ofDraft: (draft, j) => [is(j, words(draft))],
    };

    this.#fillEven(drafts, claims, sameWords);
    this.#fill(drafts, claims, {
      ofOne: (one) => (isFigure(one) ? [was(one, context(one))] : []),
      ofDraft: (draft, j) => [is(j, context(draft))],
    });
    this.#fillUnique(drafts, claims, (one) =>
      isFigure(one) ? [context(one)] : one.trace.length < TELLING_WORDS ? [] : [words(one)],
    );
    // More or less often in its paragraph than before.
    this.#fill(drafts, claims, sameWords);
    // Written otherwise in its paragraph.
    for (const keyOf of [spelling, countedBy]) {
      this.#fill(drafts, claims, {
        ofOne: (one) =>
          isFigure(one) ? this.#naturals(one).map((natural) => was(one, keyOf(natural))) : [],
        ofDraft: (draft, j) =>
          isFigure(draft) && isSpelt(draft) ? [is(j, keyOf(draft.natural))] : [],
        fits: ({ natural }, one) => this.#naturals(one).some((old) => isExtended(old, natural)),
      });
    }
    this.#fill(drafts, claims, {
      ofOne: (one) =>
        isFigure(one) ? [] : this.#naturals(one).map((natural) => was(one, lettersOf(natural))),
      ofDraft: (draft, j) => (isFigure(draft) ? [] : [is(j, lettersOf(draft.natural))]),
      fits: isCorrected,
    });
    return claims.map((one) => one?.id);
  }

  #naturals(one: Published): string[] {
    const known = this.#naturalsOf.get(one);
    if (known !== undefined) return known;
    const [, base = "", number] = /^(.+)-(\d+)$/.exec(one.id) ?? [];
    const before = Number(number) - 1;
    // “-2” was only given while the id itself and “-1” were taken.
    const isNumbered = this.#ids.has(before === 0 ? base : `${base}-${before}`);
    const naturals = (isNumbered ? [one.id, base] : [one.id]).map(cappedId);
    this.#naturalsOf.set(one, naturals);
    return naturals;
  }

  #isSettled({ id }: Published): boolean {
    const { moved, retired } = this.#settled;
    return Object.hasOwn(moved, id) || Object.hasOwn(retired, id);
  }

  #isFree(one: Published): boolean {
    return !this.#claimed.has(one) && !this.#isSettled(one);
  }

  #claim(one: Published | undefined): Published | undefined {
    if (one === undefined || !this.#isFree(one)) return undefined;
    this.#claimed.add(one);
    return one;
  }

  /** Each draft without a claim gets the first free passage of the same key that fits. */
  #fill(drafts: readonly Draft[], claims: Claimed, keys: Keys): void {
    const { ofOne, ofDraft, fits = () => true } = keys;
    const free = this.#published.filter((one) => this.#isFree(one)).reverse();
    const byKey = grouped(free, ofOne);
    for (const [j, draft] of drafts.entries()) {
      const [key] = claims[j] === undefined ? ofDraft(draft, j) : [];
      const fitting = byKey.get(key ?? "") ?? [];
      while (fitting.length > 0 && !this.#isFree(fitting.at(-1) as Published)) fitting.pop();
      const compared = fitting.slice(-MOST_COMPARED).reverse();
      claims[j] ??= this.#claim(compared.find((one) => this.#isFree(one) && fits(draft, one)));
    }
  }

  /** What was published as often as it stands now is the same, in its order. */
  #fillEven(drafts: readonly Draft[], claims: Claimed, { ofOne, ofDraft }: Keys): void {
    const before = grouped(this.#published, (one) => (this.#isSettled(one) ? [] : ofOne(one)));
    const now = grouped([...drafts.entries()], ([j, draft]) => ofDraft(draft, j));
    for (const [key, places] of now) {
      const same = before.get(key) ?? [];
      if (same.length !== places.length) continue;
      for (const [n, [j]] of places.entries()) claims[j] ??= this.#claim(same[n]);
    }
  }

  /** Only where there is no choice: what was published once, and stands in the text once. */
  #fillUnique(drafts: readonly Draft[], claims: Claimed, keysOf: (one: Words) => string[]): void {
    const before = grouped(this.#published, keysOf);
    const now = grouped([...drafts.entries()], ([, draft]) => keysOf(draft));
    for (const [key, [first, another]] of now) {
      const same = before.get(key) ?? [];
      if (first === undefined || another !== undefined || same.length !== 1) continue;
      claims[first[0]] ??= this.#claim(same[0]);
    }
  }
}

/** For each draft, the published passage that it is. */
type Claimed = (Published | undefined)[];

/** What is known of a draft as of a published passage. */
type Words = Omit<Published, "id">;

/** By what a published passage and a draft are the same; those without a key are left out. */
interface Keys {
  ofOne: (one: Published) => string[];
  ofDraft: (draft: Draft, at: number) => string[];
  fits?: (draft: Draft, one: Published) => boolean;
}

const words = ({ kind, digest }: Words) => `${kind} ${digest}`;
const context = (one: Words) => `${words(one)} ${one.trace}`;
const isFigure = ({ kind }: Words) => kind === "figure";

function isBlock(kind: Passage["kind"]): boolean {
  return kind === "section" || kind === "paragraph";
}
