import type { Article } from "./article.ts";
import { GRAMMAR_WORDS, possibleBases } from "./english-words.ts";

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’']\p{L}+)?/gu;
/** One capital at the start, as headlines set it; a word with others has them of its own. */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]*(?:[’']\p{Ll}+)?$/u;
/** What may stand between a beginning and its first word. */
const OPENING_SIGNS = /[\s“‘"'([]+$/u;
const ENDS_SENTENCE = /[.?!…][”’"')\]]*$/u;
/** Speech begins with a capital where it stands within a sentence: `He asked, “Who pays?”` */
const OPENS_SPEECH = /[,:]\s*[“‘"'«]+$/u;
/** What ends here may be an abbreviation, e.g. `Mr.`, and no sentence. */
const ABBREVIATES = /(?:^|\P{L})(?:\p{Lu}\p{L}{0,3}|\p{L})\.$/u;
/** So much before a word shows whether it begins a sentence, in UTF-16 units. */
const BEFORE = 12;

const known = new WeakMap<Article, string>();

/**
 * The headline with capitals as in a sentence, as far as the article shows them: a capital is lowered
 * only where the text has that word, or a regular form of it, in lower case and never with a capital within a
 * sentence, so that no name loses its own; and of words of grammar, such as `with`, that the text has as no name. E.g.
 * `A Walk to the Harbour` as `A walk to the harbour`.
 *
 * Headlines in other languages than English are sentences already.
 */
export function titleInSentenceCase(article: Article): string {
  const { title, lang } = article.frontMatter;
  if (!/^en(-|$)/i.test(lang)) return title;
  const done = known.get(article) ?? lowered(title, article);
  known.set(article, done);
  return done;
}

function lowered(title: string, article: Article): string {
  let words: WordsByCase | undefined;
  return title.replace(WORD, (word, index: number) => {
    if (!CAPITALISED.test(word) || isLetter(title, index, word)) return word;
    const before = title.slice(0, index).replace(OPENING_SIGNS, "");
    // The style has a capital after a colon too.
    if (before === "" || /[:—–]$/.test(before) || ENDS_SENTENCE.test(before)) return word;
    words ??= wordsByCase(article);
    return isOrdinary(wordKey(word), words) ? word.toLowerCase() : word;
  });
}

/** Whether one letter is a name of its own or part of one: `I`, the `A` of `Q&A` and of `Vitamin A`. */
function isLetter(title: string, at: number, word: string): boolean {
  if (word.length > 1) return false;
  const isArticle = word === "A" && /^A\s+\P{P}/u.test(title.slice(at));
  return /[&.]$/.test(title.slice(0, at)) || (/^[AI]$/.test(word) && !isArticle);
}

function isOrdinary(word: string, { lower, names, opening }: WordsByCase): boolean {
  if (names.has(word)) return false;
  if (lower.has(word) || GRAMMAR_WORDS.has(word)) return true;
  // `Reading won.` may be the town, though somebody read.
  if (opening.has(word)) return false;
  const isFormOf = (known: Forms) => possibleBases(word).some((base) => known.bases.has(base));
  return isFormOf(lower) && !isFormOf(names);
}

/** Words in lower case, and what they may be forms of. */
class Forms {
  readonly #words = new Set<string>();
  #bases: ReadonlySet<string> | undefined;

  has(word: string): boolean {
    return this.#words.has(word);
  }

  add(word: string): void {
    this.#words.add(word);
  }

  /** Of the words that were added before it was first asked for: most headlines need none. */
  get bases(): ReadonlySet<string> {
    this.#bases ??= new Set([...this.#words].flatMap(possibleBases));
    return this.#bases;
  }
}

interface WordsByCase {
  /** Those that stand in lower case. */
  lower: Forms;
  /** Those with a capital that is their own. */
  names: Forms;
  /** Those with a capital that may be that of a sentence. */
  opening: Set<string>;
}

function wordsByCase({ passages, frontMatter }: Article): WordsByCase {
  const { authors, speakers, source } = frontMatter;
  const [lower, names] = [new Forms(), new Forms()];
  const opening = new Set<string>();
  for (const { kind, exact } of passages) {
    if (kind !== "paragraph" && kind !== "section") continue;
    for (const { 0: word, index } of exact.matchAll(WORD)) {
      if (/^\p{Ll}/u.test(word)) lower.add(wordKey(word));
      // Headings may have capitals as the headline has them.
      else if (kind === "section") continue;
      else if (beginsSentence(exact, index)) opening.add(wordKey(word));
      else names.add(wordKey(word));
    }
  }
  const named = [...authors, ...speakers].map(({ name }) => name);
  const others = speakers.flatMap(({ role = "", aliases }) => [role, ...aliases]);
  for (const text of [...named, ...others, source?.name ?? ""]) {
    for (const [word] of text.matchAll(WORD)) if (!/^\p{Ll}/u.test(word)) names.add(wordKey(word));
  }
  return { lower, names, opening };
}

/** Where it is in doubt, no: a capital is kept rather than taken from a name. */
function beginsSentence(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - BEFORE), at);
  if (OPENS_SPEECH.test(near)) return true;
  const before = near.replace(OPENING_SIGNS, "");
  if (before === "") return text.slice(0, at).replace(OPENING_SIGNS, "") === "";
  return ENDS_SENTENCE.test(before) && !ABBREVIATES.test(before);
}

/** A word without the ending of its possessive, e.g. `town` of `town’s`. */
function wordKey(word: string): string {
  return word.toLowerCase().replace(/[’']s$/, "");
}
