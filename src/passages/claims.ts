import { follow, type Settled } from "./moves.ts";
import type { Passage } from "./passage.ts";
import { align, isSameText, type Published } from "./published.ts";

/** A passage of the text as it is now, before it has its id. */
export interface Draft extends Omit<Published, "id"> {
  /** The id its words would have by themselves, e.g. `surging-tourism`. */
  natural: string;
}

/** A quotation of so many words is known again in another paragraph; “Yes.” could be anyone’s. */
const TELLING_WORDS = 5;

/** The published ids of an article, claimed by the passages that are known again in its text. */
export class Claims {
  readonly #published: Published[];
  /** For each quotation and figure, the published paragraph it stood in. */
  readonly #paragraphOf = new Map<Published, string>();
  readonly #claimed = new Set<Published>();
  readonly #settled: Settled;

  /**
   * @param published in reading order, quotations and figures behind the paragraph they stand in
   * @param settled ids that are claimed by nothing
   */
  constructor(published: Published[], settled: Settled) {
    this.#published = published;
    this.#settled = settled;
    let paragraph = "";
    for (const one of published) {
      if (isBlock(one.kind)) paragraph = one.id;
      else this.#paragraphOf.set(one, paragraph);
    }
  }

  /** Ids that none but the passage which had them may have. */
  get ids(): string[] {
    const { moved, retired } = this.#settled;
    return [...this.#published.map(({ id }) => id), ...Object.keys(moved), ...Object.keys(retired)];
  }

  /** The published ids of the sections and paragraphs, `undefined` for what is new. */
  ofBlocks(drafts: readonly Draft[]): (string | undefined)[] {
    const claims = new Array<Published | undefined>(drafts.length).fill(undefined);
    const old = this.#free((one) => isBlock(one.kind));
    const key = ({ kind, digest }: Omit<Published, "id">) => `${kind} ${digest}`;
    for (const [i, j] of align(old.map(key), drafts.map(key))) {
      claims[j] = this.#claim(old[i]);
    }
    // What went to another place with its words unchanged, then what was corrected where it stood.
    this.#fill(drafts, claims, (draft, one) => key(one) === key(draft));
    this.#fill(drafts, claims, isCorrected);
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
    const claims = new Array<Published | undefined>(drafts.length).fill(undefined);
    const isHere = (one: Published, j: number) => {
      const before = this.#paragraphOf.get(one) ?? "";
      return follow(before, this.#settled.moved) === paragraphs[j];
    };
    const isEqual = (draft: Draft, one: Published) =>
      one.kind === draft.kind && one.digest === draft.digest;
    // The same words as often as before in their paragraph are the same ones, in their order.
    for (const [j, draft] of drafts.entries()) {
      const now = drafts.flatMap((other, k) =>
        paragraphs[k] === paragraphs[j] && other.digest === draft.digest ? [k] : [],
      );
      const before = this.#published.filter((one) => isEqual(draft, one) && isHere(one, j));
      if (before.length === now.length) claims[j] ??= this.#claim(before[now.indexOf(j)]);
    }
    const hasContext = (draft: Draft, one: Published) =>
      isEqual(draft, one) && one.trace === draft.trace && draft.kind === "figure";
    this.#fill(drafts, claims, (draft, one, j) => hasContext(draft, one) && isHere(one, j));
    this.#fillUnique(drafts, claims, (draft, one) =>
      draft.kind === "figure"
        ? hasContext(draft, one)
        : isEqual(draft, one) && draft.trace.length >= TELLING_WORDS,
    );
    this.#fill(
      drafts,
      claims,
      (draft, one, j) => draft.kind === "quotation" && isCorrected(draft, one) && isHere(one, j),
    );
    return claims.map((one) => one?.id);
  }

  #free(wanted: (one: Published) => boolean): Published[] {
    return this.#published.filter((one) => wanted(one) && this.#isFree(one));
  }

  #isFree(one: Published): boolean {
    const { moved, retired } = this.#settled;
    return (
      !this.#claimed.has(one) && !Object.hasOwn(moved, one.id) && !Object.hasOwn(retired, one.id)
    );
  }

  #claim(one: Published | undefined): Published | undefined {
    if (one === undefined || !this.#isFree(one)) return undefined;
    this.#claimed.add(one);
    return one;
  }

  #fill(
    drafts: readonly Draft[],
    claims: (Published | undefined)[],
    fits: (draft: Draft, one: Published, at: number) => boolean,
  ): void {
    for (const [j, draft] of drafts.entries()) {
      claims[j] ??= this.#claim(this.#free((one) => fits(draft, one, j))[0]);
    }
  }

  /** Only where there is no choice: what fits was published once, and stands in the text once. */
  #fillUnique(
    drafts: readonly Draft[],
    claims: (Published | undefined)[],
    fits: (draft: Draft, one: Published) => boolean,
  ): void {
    for (const [j, draft] of drafts.entries()) {
      const [one, ...others] = this.#published.filter((each) => fits(draft, each));
      if (one === undefined || others.length > 0) continue;
      if (drafts.filter((each) => fits(each, one)).length === 1) claims[j] ??= this.#claim(one);
    }
  }
}

function isBlock(kind: Passage["kind"]): boolean {
  return kind === "section" || kind === "paragraph";
}

/** The same beginning, and nearly the same words. */
function isCorrected(draft: Draft, one: Published): boolean {
  const ending = one.id.slice(draft.natural.length);
  return (
    one.kind === draft.kind &&
    one.id.startsWith(draft.natural) &&
    /^(-\d+)?$/.test(ending) &&
    isSameText(one.trace, draft.trace)
  );
}
