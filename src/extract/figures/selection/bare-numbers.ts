import type { Amount } from "../amounts/amounts.ts";
import type { Pieces } from "../pieces.ts";

const MOVED =
  /^(?:rose|risen|rising|rises|fell|fallen|falling|falls|grew|grown|growing|dropped|dropping|climbed|climbing|jumped|increased|increasing|increase|decreased|declined|decline|rise|fall|drop|toll|total|number|slipped|surged|cut|raised|shrank|brought|brings|bringing|taking|edged|swelled|doubled|tripled|up|down|slid|tally|stood|stands|reached|grow|grows|climb|climbs|shrink|shrinks|expand|expanded|expands|went|goes|swell|jump|decrease|drops)$/;

/** Verbs whose object is a count of people or points. */
export const TOLL =
  /^(?:kill|kills|killed|killing|injured|injuring|wounded|wounding|arrested|arresting|hospitalised|hospitalized|totalled|totaled|totalling|totaling|numbered|numbering|numbers|scored|scoring|chasing|unbeaten|averaged|averaging)$/;

const AGGREGATE =
  /^(?:average|total|score|high|low|peak|maximum|minimum|record|median|mean|count|toll|majority|index|attendance|tally|capacity|population|membership|quorum)$/;

const CLEAR_QUALIFIER =
  /^(?:nearly|almost|approximately|roughly|more than|less than|fewer than|at least|at most|as many as|as few as|no more than|no fewer than|up to|close to|just over|just under|well over|estimated|record|about|around)$/i;

/**
 * Whether a number with neither unit nor noun is still said of something: "the toll rose to 45",
 * "2,345 in all", "killing 12", "at least 30 were hurt". Other bare numbers may be labels.
 */
export function isStatedBare(pieces: Pieces, amount: Amount, qualifier: string | null): boolean {
  const { number } = amount;
  if (number.metresOrMillions) return false;
  if (number.magnitude || number.grouped) return true;
  const before = pieces[amount.first - 1]?.lower ?? "";
  const isSure = qualifier !== null && CLEAR_QUALIFIER.test(qualifier.replace(/\s+/g, " "));
  const after = pieces[amount.next];
  const isFollowedByName = after?.kind === "word" && /^\p{Lu}/u.test(after.text);
  if (isFollowedByName || (after?.glued === true && after.kind !== "mark")) return false;
  if (isSure && /^(?:about|around|up to)$/i.test(qualifier))
    return number.digits && hasMoved(pieces, amount, 3);
  if (isSure) return amount.value > 1;
  if (!number.digits && amount.value < 2 && !number.decimal) return false;
  if (TOLL.test(before)) return true;
  const isPart = /^(?:them|us|those|these|whom|you)$/.test(pieces[amount.next + 1]?.lower ?? "");
  if (isPart && after?.lower === "of") return true;
  if (!number.digits && !number.decimal) return false;
  if (before === "of" && AGGREGATE.test(pieces[amount.first - 2]?.lower ?? "")) return true;
  const isSubject = /^(?:were|are|have|had|died)$/.test(after?.lower ?? "");
  if (isSubject && isClauseStart(pieces, amount.first)) return true;
  const isFinal = after === undefined || after.kind === "mark";
  if (isFinal && /^(?:were|are|was)$/.test(before) && pieces[amount.first - 2]?.lower === "there")
    return true;
  return /^(?:to|from|by|at|of)$/.test(before) && hasMoved(pieces, amount, 12);
}

/** "…; 14 were arrested": nothing but the number can be the subject here. */
function isClauseStart(pieces: Pieces, first: number): boolean {
  const before = pieces[first - 1];
  return (
    before === undefined || pieces[first]?.opensSentence === true || /^[;,]$/.test(before.text)
  );
}

function hasMoved(pieces: Pieces, amount: Amount, words: number): boolean {
  return pieces
    .slice(Math.max(0, amount.first - words), amount.first)
    .some((piece) => MOVED.test(piece.lower) && piece.sentence === pieces[amount.first]?.sentence);
}
