import GithubSlugger from "github-slugger";

/** An address says what it leads to in so many words at most. */
const WORDS = 5;

/** Gives out the ids of one page, each once. */
export class Anchors {
  readonly #slugger = new GithubSlugger();

  /** @param taken ids that the page has already, e.g. of its headings */
  constructor(taken: Iterable<string>) {
    for (const id of taken) this.#slugger.slug(id);
  }

  /** The first words of a paragraph, e.g. `huawei-now-operates-10-offices`. */
  paragraph(text: string): string {
    return this.#of("", text) ?? this.#slugger.slug("paragraph");
  }

  /** The first words of a quotation, e.g. `quote-seeing-is-believing`. */
  quotation(words: string): string {
    return this.#of("quote ", words) ?? this.#slugger.slug("quote");
  }

  /** The words of a figure with its separators kept, e.g. `figure-8-1-trillion-yen`. */
  figure(words: string): string {
    const spelt = words.replace(/(?<=\d)[.,](?=\d)/g, "-").replace(/\s?%/g, " percent");
    return this.#of("figure ", spelt) ?? this.#slugger.slug("figure");
  }

  #of(prefix: string, text: string): string | undefined {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const first = words.slice(0, WORDS).join(" ");
    return first === "" ? undefined : this.#slugger.slug(prefix + first);
  }
}
