import type { Token } from "../../language/tagger.ts";
import { isCapitalised, isMark, lower } from "../grammar/tokens.ts";
import type { MarkedWords } from "../marks/marked-words.ts";
import type { TextBlock } from "../quotation.ts";
import { isRole } from "../words/person-words.ts";

/** Nouns whose words in marks are a name or an example, e.g. `the word “…”`, `the slogan “…”`. */
const NAMED_THING =
  /^(?:book|books|novel|novella|film|films|movie|documentary|song|songs|single|album|track|ballad|anthem|hymn|aria|opera|musical|play|poem|poems|story|essay|memoir|autobiography|biography|painting|sculpture|exhibition|show|series|sitcom|drama|comedy|thriller|episode|podcast|column|headline|article|paper|lecture|title|slogan|motto|mantra|catchphrase|tagline|phrase|word|words|term|terms|expression|concept|notion|idiom|proverb|saying|acronym|nickname|moniker|label|name|codename|policy|initiative|campaign|programme|program|project|scheme|strategy|doctrine|plan|theory|theme|hashtag|banner|sign|placard|brand|category|operation|game|app|tag|chapter|volume|magazine|newspaper|section|password|button|option|command)$/u;
const NAMING =
  /^(?:titled|entitled|named|dubbed|nicknamed|termed|christened|labelled|labeled|codenamed|branded|so-called|misnamed|spelled|spelt|pronounced|means|meaning|meant|translates|translated|marked|stamped|emblazoned|reading)$/u;

/**
 * Whether marked words within a sentence are a title, a name, an example or a scare quote:
 * `the novel “Blue Hour”`, `so-called “experts”`, `known as “the Beast”`, `the “smart” city`.
 */
export function isNotQuotation(
  block: TextBlock,
  words: MarkedWords,
  tokens: Token[],
  quote: number,
  labelled = false,
): boolean {
  const text = block.text.slice(words.start, words.end);
  if (isEmphasised(block, words) || isTitleCase(text)) return true;
  const before = quote > 0 ? lower(tokens[quote - 1]) : "";
  const second = quote - 1 > 0 ? lower(tokens[quote - 2]) : "";
  // `called the policy “a shambles”` says what it is like, `the policy “a shambles”` what it is called.
  const judged = labelled && /^\p{Ll}/u.test(text);
  if ((NAMED_THING.test(before) && !judged) || NAMING.test(before)) return true;
  if (
    /^(?:known|referred|billed|marketed|sold|translated|translates|rendered)$/u.test(second) &&
    /^(?:as|to)$/u.test(before)
  )
    return true;
  if (before === "as" && /^(?:known|to)$/u.test(second) && isPassiveNaming(tokens, quote))
    return true;
  if (before === "of" && NAMED_THING.test(second)) return true;
  if (before === "called" && isNamingCalled(tokens, quote)) return true;
  return NAMED_THING.test(lower(tokens[quote + 1])) && !/[,.!?]$/u.test(text);
}

/** `a village called “…”`, `was called “…”` name a thing; `which Roe called “…”` says what it is like. */
function isNamingCalled(tokens: Token[], quote: number): boolean {
  const last = isMark(tokens[quote - 2], ",") ? quote - 3 : quote - 2;
  const subject = tokens[last];
  if (
    last < 0 ||
    /^(?:also|later|then|even|once|he|she|they|who|has|have|had)$/u.test(lower(subject))
  )
    return false;
  return !isCapitalised(subject) && !isRole(subject?.text ?? "");
}

function isPassiveNaming(tokens: Token[], quote: number): boolean {
  const verb = tokens
    .slice(Math.max(0, quote - 4), quote)
    .map(lower)
    .join(" ");
  return /known as$|(?:is|was|are|were|been|be|often|widely|commonly) referred to as$/u.test(verb);
}

/** Whether the token before marked words announces a title or a name, e.g. `song`. */
export const namesThing = (token: Token | undefined): boolean => NAMED_THING.test(lower(token));

/** One or two words that only colour the noun behind them, e.g. `the “smart” city`. */
export function coloursNoun(text: string, tokens: Token[], quote: number): boolean {
  const short = text.split(/[\s-]+/u).length <= 2 && !/[,.!?…]$/u.test(text);
  const determined =
    /^(?:the|a|an|his|her|its|their|our|this|that|these|those|some|more|most|any|no|of|by|in|for|with|from|and|against|as|such)$|[’']s$/u;
  const next = lower(tokens[quote + 1]);
  const noun =
    next !== "" &&
    !/^(?:for|to|of|in|on|at|by|and|or|but|that|which|who|with|from|as|if|when|while|because|after|before|between|is|was|are|were|will|would)$/u.test(
      next,
    );
  return short && noun && determined.test(lower(tokens[quote - 1]));
}

/** Set in italics as a whole, as titles of works are. */
function isEmphasised(block: TextBlock, words: MarkedWords): boolean {
  const { emphasis } = block;
  // Spans do not overlap, so that only the last one to begin before the words can hold them.
  let low = 0;
  let high = emphasis.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((emphasis[middle]?.start ?? 0) <= words.start) low = middle + 1;
    else high = middle;
  }
  const span = emphasis[low - 1];
  return (
    span !== undefined && span.end >= words.end && span.end - span.start <= words.close - words.open
  );
}

const SMALL_WORD =
  /^(?:a|an|the|of|and|in|on|to|for|with|at|by|from|or|de|la|le|du|des|der|und|vs|is|as|i)$/u;

/** Every word but the small ones is capitalised, e.g. `The Long Way Home`, `Made in China 2025`, `Frozen`. */
function isTitleCase(text: string): boolean {
  if (/[.!?…]$/u.test(text) && text.split(/\s+/u).length > 4) return false;
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const [first] = words;
  if (first === undefined || !/^[\p{Lu}\p{N}#]/u.test(first)) return false;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_WORD.test(word));
}
