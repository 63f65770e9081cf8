import type { Token } from "../../language/tagger.ts";
import { nounPhraseAt } from "../grammar/noun-phrases.ts";
import { SUBORDINATES } from "../grammar/subjects.ts";
import { isMark } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { Place } from "./source.ts";

/** The reporting verb that a quotation behind it belongs to. */
export function governor({ tokens, groups, at }: Place): VerbGroup | undefined {
  let weak: VerbGroup | undefined;
  for (const group of groups.toReversed()) {
    if (group.last >= at) continue;
    if (tokens.slice(group.last + 1, at).some((token) => isMark(token, ";"))) break;
    if (group.kind === undefined) continue;
    if (isFronted(tokens, groups, group, at)) continue;
    if (group.kind === "beside" && at - group.last > 3 && !isMark(tokens[at - 1], ",:")) continue;
    if (isCutOff(tokens, groups, group, at)) continue;
    // `said she felt “numb”`, `said they were called to “a fire”`: the words are of whoever says it.
    if (group.kind !== "stance" && !group.passive) return group;
    weak ??= group;
  }
  return weak;
}

/** In a clause before the main one: `After Roe criticised Lee, the band played “…”`. */
function isFronted(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  at: number,
): boolean {
  const [first] = tokens;
  if (first === undefined || !SUBORDINATES.test(first.lower)) return false;
  if (tokens.slice(0, group.first).some((token) => isMark(token, ","))) return false;
  for (let comma = group.last + 1; comma < at - 1; comma += 1) {
    if (!isMark(tokens[comma], ",")) continue;
    const subject = nounPhraseAt(tokens, comma + 1);
    if (subject !== undefined && subject.kind !== "common") return true;
    if (
      groups.some(
        ({ first: verb, form }) => verb === (subject?.last ?? at) + 1 && form === "finite",
      )
    )
      return true;
  }
  return false;
}

const JOINS_CLAUSES =
  /^(?:and|but|while|whereas|although|though|after|before|when|since|until|so|yet|who|whose|which)$/u;

/** Another main clause or an adverbial one stands between: `Roe said so, and the band played “…”`. */
function isCutOff(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  at: number,
): boolean {
  for (let place = group.last + 1; place < at; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.pos === "ADP" || !JOINS_CLAUSES.test(token.lower)) continue;
    const verb = groups.find(({ first, form }) => first > place && first < at && form === "finite");
    if (verb === undefined || verb.kind !== undefined) continue;
    const between = tokens.slice(place + 1, verb.first);
    const subject =
      between.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos)) || /^wh/u.test(token.lower);
    const comma = isMark(tokens[place - 1], ",");
    if (subject && (comma || !/^(?:and|but|so)$/u.test(token.lower))) return true;
  }
  return false;
}
