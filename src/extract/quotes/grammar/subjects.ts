import type { Token } from "../../language/tagger.ts";
import { isRole } from "../words/person-words.ts";
import { beforeApposition, headEnding } from "./heads.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrases.ts";
import { isMark, isTime, isWord, lower } from "./tokens.ts";
import type { VerbGroup } from "./verb-groups.ts";

/**
 * The subject of a verb group: what stands before it, behind times, appositions and relative
 * pronouns; for a participle or a second verb, the subject of the verb that it goes with.
 *
 * @returns undefined when the sentence has none that this grammar can tell
 */
export function subjectOf(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): NounPhrase | undefined {
  let at = withoutTime(tokens, group.first - 1);
  const before = groups[groups.indexOf(group) - 1];
  if (group.form !== "finite") {
    // `Speaking in Ely, Roe said` has it behind, `Roe left, calling it` before.
    if (
      group.form === "to" &&
      before !== undefined &&
      hasPersonBetween(tokens, before.last, group.first)
    )
      return undefined;
    if (group.form === "-ing") {
      // `with Roe saying`, `quoted Roe as saying`: its own subject stands right before it.
      const end = lower(tokens[at]) === "as" ? at - 1 : at;
      const own = isMark(tokens[end], ",—–") ? undefined : headEnding(tokens, end);
      if (own !== undefined) return own;
      if (before !== undefined && lower(tokens[at]) === "for") {
        const object = headEnding(tokens, at - 1);
        if (isBlamed(object, before)) return object.kind === "pronoun" ? undefined : object;
      }
      // `…, Roe said, adding`: the verb right before the comma.
      const next = before?.form === "finite" && before.last === at - 1 && before.kind !== undefined;
      return next && before !== undefined
        ? subjectOf(tokens, groups, before)
        : mainSubject(tokens, groups.slice(0, groups.indexOf(group)));
    }
    return before === undefined ? undefined : subjectOf(tokens, groups, before);
  }
  if (/^(?:and|but|then|or)$/u.test(lower(tokens[at]))) {
    return sharedSubject(tokens, groups, group, at);
  }
  const apposed = isMark(tokens[at], ",)—–");
  if (apposed) at = beforeApposition(tokens, at);
  const phrase =
    headEnding(tokens, at) ?? (apposed ? openingName(tokens, groups, group) : undefined);
  // `It rained, and Roe said`: the conjunction joins clauses, since there is a verb before it.
  const joinsClauses =
    phrase?.several === true &&
    isMark(tokens[phrase.first - 2], ",") &&
    groups.some(({ form, last }) => form === "finite" && last < phrase.first);
  return joinsClauses ? { ...phrase, several: false } : phrase;
}

/** `Lee` in `sacked Lee for calling her “…”`: who did it is the one that the verb was done to. */
function isBlamed(object: NounPhrase | undefined, verb: VerbGroup): object is NounPhrase {
  if (object === undefined || verb.form !== "finite" || verb.passive) return false;
  return object.first > verb.last && (object.kind !== "common" || isRole(object.head));
}

/**
 * `Ada Roe, assistant secretary for refugees, and migration, said`: the name that opens the clause, where
 * nothing but relative clauses has a verb of its own before the comma.
 */
function openingName(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): NounPhrase | undefined {
  const start = tokens.findLastIndex((token, at) => at < group.first && token.kind === "gap") + 1;
  let first = start;
  while (first < group.first && !isWord(tokens[first])) first += 1;
  const phrase = nounPhraseAt(tokens, first);
  if (phrase?.kind !== "name" || !isMark(tokens[phrase.last + 1], ",(")) return undefined;
  const others = groups.some(
    (one) =>
      one.form === "finite" &&
      one.first > phrase.last &&
      one.first < group.first &&
      !/^(?:who|which|that|whose)$/u.test(lower(tokens[one.first - 1])),
  );
  return others ? undefined : phrase;
}

/** The subject of two verbs that a conjunction joins: `Roe left and called it a mess`. */
function sharedSubject(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  conjunction: number,
): NounPhrase | undefined {
  const earlier = groups.slice(0, groups.indexOf(group));
  const before = earlier.at(-1);
  if (before === undefined || !isSameClause(tokens, before.last, conjunction)) return undefined;
  const subject = subjectOf(tokens, groups, before);
  // `She noted that the campaign had cut its use, but stressed …`: two verbs of speech go together.
  const reporting =
    group.kind &&
    earlier.findLast(
      ({ kind, form }) => (kind === "speech" || kind === "beside") && form === "finite",
    );
  if (reporting === undefined || reporting === before) return subject;
  const comma = isMark(tokens[conjunction - 1], ",");
  const isThing = subject?.kind === "common" && !isRole(subject.head);
  return comma || isThing || subject?.kind === "pronoun"
    ? subjectOf(tokens, groups, reporting)
    : undefined;
}

/** No other subject can stand between two verbs that share one. */
function isSameClause(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens.slice(from + 1, to).some((token) => isMark(token, ";:"));
}

function hasPersonBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .some(
      ({ pos, text, lower: word }, at, between) =>
        (pos === "PROPN" && between[at - 1]?.pos !== "ADP") ||
        pos === "PRON" ||
        isRole(text) ||
        word === "them",
    );
}

/** Skips `on Monday`, `last week`, `earlier this month` before a verb. */
function withoutTime(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at > 0 && (tokens[at]?.pos === "ADV" || isTime(tokens[at]) || isReflexive(tokens[at]))) {
    at -= 1;
    while (
      at > 0 &&
      /^(?:on|last|this|in|at|late|early|earlier|that|the|next|same|one|during|,)$/u.test(
        lower(tokens[at]),
      )
    ) {
      at -= 1;
    }
  }
  return Math.max(at, -1);
}

/** `Roe herself said`. */
const isReflexive = (token: Token | undefined): boolean =>
  /^(?:him|her|them)sel(?:f|ves)$/u.test(lower(token));

/** Words behind which a clause is not the main one. */
export const SUBORDINATES =
  /^(?:when|while|as|if|because|after|before|although|though|since|that|which|who|whom|whose|where|whether|how|why|what|until|unless|than)$/u;

/** The subject of the sentence’s main clause. */
export function mainSubject(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
): NounPhrase | undefined {
  for (const group of groups) {
    const subject = group.form === "finite" ? subjectOf(tokens, groups, group) : undefined;
    if (subject !== undefined && !SUBORDINATES.test(lower(tokens[subject.first - 1])))
      return subject;
  }
  return undefined;
}
