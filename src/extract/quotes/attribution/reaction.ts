import { lower } from "../grammar/tokens.ts";
import type { ReadSentence } from "../read-block.ts";

const REACTION =
  /^(?:laugh|smile|shrug|grin|nod|sigh|wince|chuckle|hesitate|pause|blush|frown)(?:s|d|ed|ged|ned|ded)?$/u;

/** How people react before they speak: `Roe shrugged.`, `She shook her head.` */
export function reacts(tokens: ReadSentence["tokens"], groups: ReadSentence["groups"]): boolean {
  const group = groups.findLast(({ form }) => form === "finite");
  const main = groups.find(({ main }) => REACTION.test(main)) ?? group;
  if (main === undefined || tokens.length - main.first > 7) return false;
  const gesture = tokens
    .slice(main.last, main.last + 3)
    .map(lower)
    .join(" ");
  return (
    REACTION.test(main.main) ||
    /^(?:shook|shakes|rolled|rolls|raised|raises|threw|throws) h(?:is|er) (?:head|eyes|hands|eyebrows)$/u.test(
      gesture,
    )
  );
}

/** `Roe told Lee`: what comes next may be the answer. */
export const addresses = (tokens: ReadSentence["tokens"]): boolean =>
  tokens.some((token) => ADDRESSING.test(lower(token)));

const ADDRESSING =
  /^(?:told|tells|asked|asks|reminded|reminds|teased|teases|corrected|corrects|assured|assures)$/u;

/** `“Why?” asked Roe.`: the question stands first, and what comes next may be the answer or go on with it. */
export const asks = (tokens: ReadSentence["tokens"], groups: ReadSentence["groups"]): boolean =>
  tokens[0]?.kind !== "word" &&
  groups.some(({ main, passive }) => !passive && /^ask(?:s|ed)?$/u.test(main)) &&
  tokens.some(({ text, start, end }) => text === "?" && start === end);

/** `“No,” she replied.`: to somebody else than herself. */
export const replies = ({ tokens, groups }: ReadSentence): boolean =>
  tokens[0]?.kind !== "word" &&
  groups.some(({ main }) => /^(?:repl(?:y|ies|ied)|retort(?:s|ed)|answer(?:s|ed))$/u.test(main));
