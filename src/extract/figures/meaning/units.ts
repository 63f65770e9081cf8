import type { NumberReading } from "../numbers/numbers.ts";
import { isHyphen, isPower, lowerAt, type Pieces } from "../pieces.ts";
import { LABELS } from "../words/labels.ts";
import {
  LENGTH_CUES,
  LENGTH_VERBS,
  MEASURE_NAMES,
  NAMED_UNITS,
  PER_TIME,
  POWERS,
  SHORT_UNITS,
  SPEEDS,
} from "../words/units.ts";
import { namesOf, readName, type UnitReading } from "./names.ts";

const NAMES = namesOf(MEASURE_NAMES);

/** Units whose name in the singular is an adjective or another noun too: "5 second homes". */
const AMBIGUOUS_SINGULARS = new Set(["second", "minute", "degree", "pound", "ounce", "knot"]);

const found = (next: number, unit: string): UnitReading => ({ next, unit, factor: 1 });

/** Reads a unit of measure after a number: "%", "-year", " km/h", " square metres", "°C". */
export function readMeasure(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  return readPhrase(pieces, number) ?? readLetterM(pieces, number) ?? readUnit(pieces, number);
}

/** Reads "%", " per cent", " percentage points", "°C", "21C". */
function readPhrase(
  pieces: Pieces,
  { first, next, digits }: NumberReading,
): UnitReading | undefined {
  const at = isHyphen(pieces, next) ? next + 1 : next;
  const piece = pieces[at];
  if (piece?.glued === true && at === next) {
    const isDegree = digits && !isPlace(lowerAt(pieces, first - 1));
    if (isDegree && piece.text === "C") return found(at + 1, "degree Celsius");
    if (isDegree && piece.text === "F") return found(at + 1, "degree Fahrenheit");
    if (!/^[%°º]$/.test(piece.text)) return undefined;
  }
  return readName(pieces, at, NAMES);
}

/** "seat 14C", "gate 22F": a letter that tells one place from another. */
const isPlace = (word: string): boolean =>
  LABELS.has(word) || /^(?:seats?|rows?|flats?|bus|class)$/.test(word);

/** How many words before "48m" may say that it is a length. */
const REACH_WORDS = 3;

/** "100m freestyle", "12 m high", "a depth of 48m" are metres; any other "100m" is millions, if anything. */
function readLetterM(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const spaced = number.digits && !number.magnitude && pieces[number.next]?.text === "m";
  if (!spaced && !number.metresOrMillions) return undefined;
  const next = spaced ? number.next + 1 : number.next;
  const before = pieces.slice(Math.max(0, number.first - REACH_WORDS), number.first);
  const isLength =
    LENGTH_CUES.has(lowerAt(pieces, next)) || before.some(({ lower }) => LENGTH_VERBS.has(lower));
  if (!isLength) return undefined;
  return { next, unit: "metre", factor: 1 / number.factor };
}

function readUnit(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const hyphen = isHyphen(pieces, number.next);
  let i = hyphen ? number.next + 1 : number.next;
  const power = POWERS.get(lowerAt(pieces, i));
  if (power !== undefined) {
    i += 1;
    if (lowerAt(pieces, i) === "." || isHyphen(pieces, i)) i += 1;
  }
  const isSquareM = pieces[i]?.text === "m" && (power !== undefined || isPower(pieces[i + 1]));
  const name = isSquareM ? found(i + 1, "metre") : unitAt(pieces, i, number, hyphen);
  if (name === undefined) return undefined;
  let { unit, next } = name;
  const raised = isPower(pieces[next]) ? POWERS.get(lowerAt(pieces, next)) : undefined;
  if (raised !== undefined) next += 1;
  if (power !== undefined || raised !== undefined) unit = `${power ?? raised} ${unit}`;
  else if (hyphen && isHyphen(pieces, next) && /^olds?$/.test(lowerAt(pieces, next + 1))) next += 2;
  const per = PER_TIME.get(`${lowerAt(pieces, next)} ${lowerAt(pieces, next + 1)}`);
  const isSpeed = per !== undefined && SPEEDS.has(unit);
  return isSpeed ? found(next + 2, `${unit} per ${per}`) : found(next, unit);
}

function unitAt(
  pieces: Pieces,
  i: number,
  number: NumberReading,
  hyphen: boolean,
): UnitReading | undefined {
  const piece = pieces[i];
  if (piece === undefined || piece.kind !== "word") return undefined;
  // "megawatt-hours" is one name of three pieces; "three-year-old" is not.
  const second = isHyphen(pieces, i + 1) ? i + 2 : i + 1;
  const compound = NAMED_UNITS.get(`${piece.lower}-${lowerAt(pieces, second)}`);
  if (compound !== undefined) return found(second + 1, compound);
  const isTonne = piece.text === "t" && piece.glued && number.digits;
  if (isTonne && /^(?:of|per)$/.test(lowerAt(pieces, i + 1))) return found(i + 1, "tonne");
  const short = SHORT_UNITS.get(piece.text);
  if (short !== undefined && number.digits) return found(i + 1, short);
  if (piece.glued && !hyphen) return undefined;
  const unit = NAMED_UNITS.get(piece.text);
  if (unit === undefined) return undefined;
  const isPlural = piece.lower !== unit && !/^(?:kilo|meter|liter)$/.test(piece.lower);
  // "a 1.5 million gallon tank"; not "12 year olds", and not "5 second homes"
  const isBefore = !AMBIGUOUS_SINGULARS.has(unit) && lowerAt(pieces, i + 1) !== "olds";
  const isSingular = number.value <= 1 ? unit !== "second" || number.part : isBefore;
  return hyphen || isPlural || isSingular ? found(i + 1, unit) : undefined;
}
