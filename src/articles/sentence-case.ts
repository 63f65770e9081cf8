import type { Article } from "./article.ts";

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’']\p{L}+)?/gu;
/** One capital at the start, as headlines set it; a word with others has them of its own. */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]*(?:[’']\p{Ll}+)?$/u;
/** What may stand between a beginning and its first word. */
const OPENING_SIGNS = /[\s“‘"'([]+$/u;
const ENDS_SENTENCE = /[.?!…][”’"')\]]*$/u;
/** What ends here may be an abbreviation, e.g. `Mr.`, and no sentence. */
const ABBREVIATES = /(?:^|\P{L})(?:\p{Lu}\p{L}{0,3}|\p{L})\.$/u;
/** So much before a word shows whether it begins a sentence, in UTF-16 units. */
const BEFORE = 12;

const known = new WeakMap<Article, string>();

/**
 * The headline with capitals as in a sentence, as far as the article shows them: a capital is lowered
 * only where the text has that word in lower case and never with a capital within a sentence, so
 * that no name loses its own. E.g. `A Walk to the Harbour` as `A walk to the harbour`.
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
  let cases: ReturnType<typeof wordsByCase> | undefined;
  return title.replace(WORD, (word, index: number) => {
    if (!CAPITALISED.test(word)) return word;
    const before = title.slice(0, index).replace(OPENING_SIGNS, "");
    // The style has a capital after a colon too.
    if (before === "" || /[:—–]$/.test(before) || ENDS_SENTENCE.test(before)) return word;
    cases ??= wordsByCase(article);
    const key = wordKey(word);
    return cases.lower.has(key) && !cases.names.has(key) ? word.toLowerCase() : word;
  });
}

/** The article’s words that stand in lower case, and those with a capital that is their own. */
function wordsByCase({ passages, frontMatter }: Article): Record<"lower" | "names", Set<string>> {
  const { authors, speakers, source } = frontMatter;
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const { kind, exact } of passages) {
    if (kind !== "paragraph" && kind !== "section") continue;
    for (const { 0: word, index } of exact.matchAll(WORD)) {
      if (/^\p{Ll}/u.test(word)) lower.add(wordKey(word));
      // Headings may have capitals as the headline has them.
      else if (kind === "paragraph" && !beginsSentence(exact, index)) names.add(wordKey(word));
    }
  }
  const named = [...authors, ...speakers].map(({ name }) => name);
  const others = speakers.flatMap(({ role = "", aliases }) => [role, ...aliases]);
  for (const text of [...named, ...others, source?.name ?? ""]) {
    for (const [word] of text.matchAll(WORD)) if (!/^\p{Ll}/u.test(word)) names.add(wordKey(word));
  }
  return { lower, names };
}

/** Where it is in doubt, no: a capital is kept rather than taken from a name. */
function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at).replace(OPENING_SIGNS, "");
  if (before === "") return text.slice(0, at).replace(OPENING_SIGNS, "") === "";
  return ENDS_SENTENCE.test(before) && !ABBREVIATES.test(before);
}

/** A word without the ending of its possessive, e.g. `town` of `town’s`. */
function wordKey(word: string): string {
  return word.toLowerCase().replace(/[’']s$/, "");
}
