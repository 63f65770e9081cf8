import { grouped } from "../passages/grouped.ts";
import { cappedId } from "../passages/ids.ts";
import { follow, type Settled } from "../passages/moves.ts";
import type { Passage } from "../passages/passage.ts";
import type { PublishedIds, Unnamed, UnnamedInner } from "../passages/published-ids.ts";
import { align } from "./align.ts";
import { BLOCK_RULES, INNER_RULES, type MatchRule, type Old, wordsKey } from "./match-rules.ts";
import { type Published, publishedOf } from "./published.ts";
import type { CurrentPassage } from "./same-passage.ts";

/** Of the published passages with the same key, so many are compared with a current passage at most. */
const MOST_COMPARED = 100;

/** The published ids of an article, claimed by the passages that are known again in its text. */
export class Claims implements PublishedIds {
  readonly #published: Old[];
  readonly #ids: Set<string>;
  readonly #claimed = new Set<Old>();
  readonly #settled: Settled;

  /**
   * @param published in reading order, quotations and figures behind the paragraph they stand in
   * @param settled ids that are claimed by nothing
   */
  constructor(published: Published[], settled: Settled) {
    const { moved, retired } = settled;
    this.#settled = settled;
    const ids = published.map(({ id }) => id);
    this.#ids = new Set([...ids, ...Object.keys(moved), ...Object.keys(retired)]);
    let paragraph = "";
    this.#published = published.map((one) => {
      if (isBlock(one)) paragraph = follow(one.id, moved) ?? "";
      return { ...one, paragraph, naturals: this.#naturals(one) };
    });
  }

  get all(): Iterable<string> {
    return this.#ids;
  }

  ofBlocks(blocks: readonly Unnamed[]): (string | undefined)[] {
    if (this.#published.length === 0) return blocks.map(() => undefined);
    const passages = blocks.map((block) => currentPassage(block, ""));
    const claims: Claimed[] = passages.map(() => undefined);
    const old = this.#published.filter((one) => isBlock(one) && this.#isFree(one));
    for (const [i, j] of align(old.map(wordsKey), passages.map(wordsKey))) {
      claims[j] = this.#claim(old[i]);
    }
    for (const rule of BLOCK_RULES) this.#apply(rule, passages, claims);
    return claims.map((one) => one?.id);
  }

  ofInner(inner: readonly UnnamedInner[]): (string | undefined)[] {
    if (this.#published.length === 0) return inner.map(() => undefined);
    const passages = inner.map((one) => currentPassage(one, one.paragraph));
    const claims: Claimed[] = passages.map(() => undefined);
    for (const rule of INNER_RULES) this.#apply(rule, passages, claims);
    return claims.map((one) => one?.id);
  }

  #naturals({ id }: Published): string[] {
    const [, base = "", number] = /^(.+)-(\d+)$/.exec(id) ?? [];
    const before = Number(number) - 1;
    // “-2” was only given while the id itself and “-1” were taken.
    const isNumbered = this.#ids.has(before === 0 ? base : `${base}-${before}`);
    return (isNumbered ? [id, base] : [id]).map(cappedId);
  }

  #isSettled({ id }: Old): boolean {
    const { moved, retired } = this.#settled;
    return Object.hasOwn(moved, id) || Object.hasOwn(retired, id);
  }

  #isFree(one: Old): boolean {
    return !this.#claimed.has(one) && !this.#isSettled(one);
  }

  #claim(one: Old | undefined): Claimed {
    if (one === undefined || !this.#isFree(one)) return undefined;
    this.#claimed.add(one);
    return one;
  }

  /** Gives the current passages that have no claim yet the published passages that a rule finds for them. */
  #apply(rule: MatchRule, passages: readonly CurrentPassage[], claims: Claimed[]): void {
    if (rule.choose === "first") this.#claimFirst(rule, passages, claims);
    else this.#claimPairs(rule, passages, claims);
  }

  #claimFirst(rule: MatchRule, passages: readonly CurrentPassage[], claims: Claimed[]): void {
    const { keysOfOld, keysOfCurrent, fits = () => true } = rule;
    const free = this.#published.filter((one) => this.#isFree(one)).reverse();
    const byKey = grouped(free, keysOfOld);
    for (const [j, current] of passages.entries()) {
      const [key] = claims[j] === undefined ? keysOfCurrent(current) : [];
      const fitting = byKey.get(key ?? "") ?? [];
      while (fitting.length > 0 && !this.#isFree(fitting.at(-1) as Old)) fitting.pop();
      const compared = fitting.slice(-MOST_COMPARED).reverse();
      claims[j] ??= this.#claim(compared.find((one) => this.#isFree(one) && fits(current, one)));
    }
  }

  #claimPairs(
    { choose, ...rule }: MatchRule,
    passages: readonly CurrentPassage[],
    claims: Claimed[],
  ): void {
    const before = grouped(this.#published, (one) =>
      choose === "even" && this.#isSettled(one) ? [] : rule.keysOfOld(one),
    );
    const now = grouped([...passages.entries()], ([, current]) => rule.keysOfCurrent(current));
    for (const [key, places] of now) {
      const same = before.get(key) ?? [];
      if (same.length !== places.length || (choose === "only" && same.length > 1)) continue;
      for (const [n, [j]] of places.entries()) claims[j] ??= this.#claim(same[n]);
    }
  }
}

/** For a current passage, the published one that it is. */
type Claimed = Old | undefined;

function currentPassage({ passage, natural }: Unnamed, paragraph: string): CurrentPassage {
  const { kind, digest, trace } = publishedOf(passage);
  return { kind, digest, trace, natural, words: passage.exact, paragraph };
}

function isBlock({ kind }: Pick<Passage, "kind">): boolean {
  return kind === "section" || kind === "paragraph";
}
