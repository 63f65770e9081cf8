import type { Element } from "hast";
import { type Chain, chainOf } from "./mark-elements.ts";
import { INLINE, type Line, linesOf, type Placed } from "./words-of.ts";

/** A word of what a reader made of a page. */
export interface Word {
  text: string;
  /** Where its letters are, with the elements of the page around them. */
  pieces: Piece[];
  /** The whole line that it stands in. */
  line: string;
}

interface Piece extends Placed {
  chain: Chain;
}

/** The words of lines, with where they are in the page. */
export function wordsInPage(lines: Line[], chains: ReadonlyMap<string, Chain>): Word[] {
  return lines.flatMap(({ words, placed }) => {
    const line = words.join(" ");
    return words.map((text, at): Word => {
      const pieces = (placed[at] ?? []).map((one) => ({ ...one, chain: chainOf(one, chains) }));
      return { text, pieces, line };
    });
  });
}

/** The text that both readers found in a page, by the elements that hold words of it. */
export class AgreedText {
  readonly #elements: Set<Element>;
  readonly #article: Element | undefined;

  constructor(words: Word[]) {
    this.#elements = new Set(words.flatMap(({ pieces }) => pieces.flatMap(({ chain }) => chain)));
    // Sets keep the order of addition, in which an element comes before those within it.
    this.#article = [...this.#elements]
      .filter(isArticle)
      .findLast((element) =>
        words.every(({ pieces }) =>
          pieces.every(({ chain }) => chain.length === 0 || chain.includes(element)),
        ),
      );
  }

  holds = (element: Element): boolean => this.#elements.has(element);

  /** Whether a word stands outside of the `<article>`, `<main>` or body of an article that holds all that both found. */
  isOutside(chain: Chain): boolean {
    return this.#article !== undefined && chain.length > 0 && !chain.includes(this.#article);
  }

  /** The line of the page that a word stands in, where both found other words of it. */
  lineAround({ pieces }: Word): string | undefined {
    const block = blockOf(pieces[0]?.chain);
    if (block === undefined || !this.holds(block)) return undefined;
    const lines = linesOf(block);
    return lines.length === 1 ? lines[0]?.words.join(" ") : undefined;
  }
}

/** The block of the page that a word stands in. */
export function blockOf(chain: Chain | undefined): Element | undefined {
  return chain?.findLast(({ tagName }) => !INLINE.has(tagName));
}

function isArticle({ tagName, properties }: Element): boolean {
  return (
    /^(?:article|main)$/.test(tagName) ||
    /^(?:article|main)$/.test(String(properties["role"])) ||
    String(properties["itemProp"] ?? "").includes("articleBody")
  );
}
