import { subjectOfSentence } from "../grammar/subjects.ts";
import { lower, type Token } from "../grammar/tokens.ts";
import type { Discourse } from "../people/discourse.ts";
import { isAddressed, type People, type Person, readsLikePerson } from "../people/people.ts";
import type { Source } from "./attribution.ts";

/**
 * The person a source names; undefined for organisations, documents, unnamed roles
 * (`a spokesman`) and pronouns that could mean more than one. A full name beside a verb of
 * speech introduces its bearer, unless it may be a company that `said in a statement`.
 */
export function speakerOf(
  source: Source,
  people: People,
  discourse: Discourse,
  tokens: Token[],
  from: number,
): Person | undefined {
  if (source.doubtful) return undefined;
  const { phrase } = source;
  if (phrase.kind === "pronoun") {
    return discourse.person(phrase.words[0] ?? "", tokens, from, phrase.first);
  }
  if (/^the \d\d-year-old$/iu.test(phrase.words.join(" "))) return discourse.told;
  const known = people.of(phrase);
  if (known !== undefined || phrase.kind === "common") return known;
  if (people.isOrganisation(phrase.words.join(" "))) return undefined;
  const vouched =
    isAddressed(phrase) ||
    (source.spoken && !people.declaresAnybody && !isWritten(tokens, source.next));
  return vouched && readsLikePerson(phrase)
    ? people.introduce(phrase.words, phrase.lead)
    : undefined;
}

const REACTION =
  /^(?:laugh|smile|shrug|grin|nod|sigh|wince|chuckle|hesitate|pause|blush|frown)(?:s|d|ed|ged|ned|ded)?$/u;

/** Who reacts in a short sentence, as people do before they speak: `Roe shrugged.`, `She shook her head.` */
export function reacting(
  people: People,
  discourse: Discourse,
  tokens: Token[],
  from: number,
  to: number,
): Person | undefined {
  const subject = subjectOfSentence(tokens, from, to);
  if (subject === undefined || to - subject.last > LONGEST_REACTION_TOKENS) return undefined;
  const verb = tokens.slice(subject.last + 1, subject.last + 4).map(lower);
  const reacts =
    REACTION.test(verb[0] ?? "") ||
    /^(?:shook|shakes|rolled|rolls|raised|raises|threw|throws) h(?:is|er) (?:head|eyes|hands|eyebrows)$/u.test(
      verb.join(" "),
    );
  const source = { phrase: subject, doubtful: !reacts, spoken: false, next: subject.last + 1 };
  return speakerOf(source, people, discourse, tokens, from);
}

/** `Roe told Lee`: what comes next may be the answer. */
export function isAddressing(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) =>
      /^(?:told|tells|asked|asks|reminded|reminds|teased|teases|corrected|corrects|assured|assures)$/u.test(
        lower(token),
      ),
    );
}

/** From the subject to the full stop. */
const LONGEST_REACTION_TOKENS = 7;

/** `said in a statement`, `said it expected`, as companies do. */
function isWritten(tokens: Token[], next: number): boolean {
  if (/^(?:it|its|they)$/u.test(lower(tokens[next])) || /^its?$/u.test(lower(tokens[next + 1])))
    return true;
  const words = tokens
    .slice(next, next + 5)
    .map(lower)
    .join(" ");
  return /^(?:in|on|via|through) (?:\S+ ){0,3}(?:statement|filing|note|report|release|letter|memo|post|survey|study|article|website)\b/u.test(
    words,
  );
}
