import type { Token } from "../../language/tagger.ts";
import { isRole } from "../words/person-words.ts";
import {
  isBeing,
  isNegation,
  isPast,
  isSpeech,
  type VerbKind,
  verbForm,
} from "../words/speech-verbs.ts";
import { isMark, isWord, lower } from "./tokens.ts";

/** A verb with its auxiliaries and adverbs, e.g. `has not said`, `went on to call`. */
export interface VerbGroup {
  /** Places of its first and last token. */
  first: number;
  last: number;
  /** The verb that carries the meaning, in lower case, e.g. `said`. */
  main: string;
  /** What it says of a quotation beside it; undefined for verbs that report nothing. */
  kind: VerbKind | undefined;
  /** It denies the words: `never said`, `declined to call`. */
  negated: boolean;
  /** Its subject is told or described: `was told`. */
  passive: boolean;
  /** It only may be so: `might say`. */
  possible: boolean;
  /** `finite` has a subject of its own; `-ing` and `to` borrow one. */
  form: "finite" | "-ing" | "to";
}

const isVerb = (token: Token | undefined): boolean =>
  isWord(token) && (token.pos === "VERB" || token.pos === "AUX");

/** The verb groups of a sentence, in order. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const isOne = isVerbHere(tokens, at);
    if (isOne && token !== undefined && token.pos !== "AUX") token.pos = "VERB";
    const group = isOne ? groupAt(tokens, at) : undefined;
    if (group !== undefined) groups.push(group);
    at = (group?.last ?? at) + 1;
  }
  return groups;
}

/**
 * Tagged as a verb, or taken for a noun where only a verb can stand: `Roe quips.`, `Roe rolls his
 * eyes`; but not one that a determiner makes a noun: `the say`.
 */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return false;
  const before = tokens[at - 1];
  const owner = /(?:'s|s')$|^(?:his|her|its|their|our|my|your)$/u.test(lower(before));
  const modified = before?.pos === "DET" && !/^(?:all|both|some|many)$/u.test(before.lower);
  const described =
    before?.pos === "ADJ" &&
    !isRole(before.text) &&
    !/-old$/u.test(before.lower) &&
    !/s$|ed$/u.test(token.lower);
  if (shootsBack(tokens, at)) return true;
  // `walked in to shouts of`: no infinitive ends so.
  if (lower(before) === "to" && /[^s]s$/u.test(token.lower) && isSpeech(token.lower)) return false;
  if (isVerb(token)) return token.pos === "AUX" || !(owner || modified || described);
  // `Roe fumed on Tuesday`: taken for an adjective.
  if (token.pos === "ADJ")
    return before?.pos === "PROPN" && !owner && /ed$/u.test(token.lower) && isSpeech(token.lower);
  if (
    owner ||
    token.pos !== "NOUN" ||
    !(before?.pos === "PROPN" || isRole(before?.text ?? "")) ||
    !/^\p{Ll}+(?:s|ed)$/u.test(token.text)
  )
    return false;
  const next = tokens[at + 1];
  const object =
    next === undefined ||
    next.kind !== "word" ||
    /^(?:DET|PRON|PART)$/u.test(next.pos) ||
    next.lower === "out";
  return object && !isBeing(lower(next));
}

/** `Roe shot back` answers. */
const shootsBack = (tokens: readonly Token[], at: number): boolean =>
  /^(?:shot|fired|hit|snapped)$/u.test(lower(tokens[at])) && lower(tokens[at + 1]) === "back";

function groupAt(tokens: readonly Token[], first: number): VerbGroup {
  let last = first;
  for (let next = nextVerb(tokens, first); next !== undefined; next = nextVerb(tokens, last)) {
    last = next;
  }
  // Adverbs and negations may stand before the first auxiliary: `never said`.
  let begin = first;
  while (begin > 0 && (tokens[begin - 1]?.pos === "ADV" || isNegation(lower(tokens[begin - 1])))) {
    begin -= 1;
  }
  // Whoever is quoted says it, not whoever quotes.
  const isQuoted =
    lower(tokens[last]) === "quoted" &&
    tokens.slice(begin, last).some((token) => isBeing(lower(token)));
  const saying = isQuoted ? asSaying(tokens, last) : undefined;
  if (saying !== undefined) last = saying;
  const words = tokens.slice(begin, last + 1).map(lower);
  const main = lower(tokens[last]);
  const before = words.slice(0, -1);
  // `vowed to publish` reports, though “publish” alone does not.
  const being = before.some(isBeing);
  const quoted = saying !== undefined;
  const form =
    verbForm(main) ??
    before.filter((word) => /^(?:vow|promis|pledg|threaten|want|hop)/u.test(word)).map(verbForm)[0];
  const participle = main.endsWith("ing");
  const led = lower(tokens[begin - 1]) === "to" && tokens[begin - 1]?.pos === "PART";
  return {
    first: begin,
    last,
    main,
    kind: shootsBack(tokens, last) ? "beside" : form?.kind,
    negated:
      words.some(isNegation) ||
      /^(?:not|never)$/u.test(lower(tokens[last + 1])) ||
      before.some((word) => /^(?:declin|refus|deni|fail|stopp|avoid|yet$)/u.test(word)),
    passive:
      (being && !participle && !quoted && tokens[last]?.pos === "VERB") ||
      isBy(tokens, begin, last),
    possible:
      before.some((word) => /^(?:might|may|could|should|must|can)$/u.test(word)) ||
      (form?.kind === "stance" && before.some((word) => /^(?:will|would)$/u.test(word))),
    form: led ? "to" : participle && !being && begin === last ? "-ing" : "finite",
  };
}

/** `Roe, described by Lee as “…”, left`. */
const isBy = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last &&
  isMark(tokens[first - 1], ",") &&
  verbForm(lower(tokens[last]))?.kind === "label" &&
  lower(tokens[last + 1]) === "by";

/** `saying` in `quoted by the Courier as saying`. */
function asSaying(tokens: readonly Token[], quoted: number): number | undefined {
  for (let at = quoted + 1; at < quoted + 9; at += 1) {
    if (lower(tokens[at]) === "as" && lower(tokens[at + 1]) === "saying") return at + 1;
  }
  return undefined;
}

/** `called` in `the club that Roe founded called it “…”`: the verb before it is one of a relative clause. */
function endsRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos !== "VERB" || /ing$|^(?:ha[ds]|have)$/u.test(before.lower)) return false;
  const word = lower(tokens[at]);
  const hasSubject = /[^s]s$|ed$/u.test(word) || isPast(word);
  return hasSubject && !isBeing(before.lower);
}

/** The next verb of the same group, behind adverbs, `not`, `to`, `on to` and `as`. */
function nextVerb(tokens: readonly Token[], from: number): number | undefined {
  let at = from + 1;
  while (at < from + 5) {
    const token = tokens[at];
    if (!isWord(token)) return undefined;
    if (isVerb(token))
      return isMark(tokens[at - 1], ",") || endsRelative(tokens, at) ? undefined : at;
    const passes =
      token.pos === "ADV" ||
      token.lower === "to" ||
      token.lower === "not" ||
      (token.lower === "on" && lower(tokens[at + 1]) === "to") ||
      (token.lower === "by" &&
        /ing$/u.test(lower(tokens[at + 1])) &&
        /^(?:began|began|started|ended|concluded|opened|responded|replied|finished)$/u.test(
          lower(tokens[from]),
        )) ||
      (token.lower === "as" && lower(tokens[from]) === "quoted");
    if (!passes) return undefined;
    at += 1;
  }
  return undefined;
}
