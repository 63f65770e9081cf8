import type { NumberReading } from "../numbers/numbers.ts";
import { isHyphen, isPower, lowerAt, type Pieces } from "../pieces.ts";
import { LENGTH_CUES, LENGTHS, NAMED_UNITS, SHORT_UNITS } from "../words/units.ts";
import type { UnitReading } from "./money.ts";

const PER_TIME: ReadonlyMap<string, string> = new Map([
  ["/ h", "hour"],
  ["per hour", "hour"],
  ["an hour", "hour"],
  ["/ hr", "hour"],
  ["/ s", "second"],
  ["per second", "second"],
  ["a second", "second"],
]);

const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
  ["2", "square"],
  ["²", "square"],
  ["3", "cubic"],
  ["³", "cubic"],
]);

/** Units whose name in the singular is an adjective or another noun too: "5 second homes". */
const AMBIGUOUS_SINGULARS = new Set(["second", "minute", "degree", "pound", "ounce", "knot"]);

/** A degree before its scale; some writers leave it out. */
const DEGREES = ["° ", "º ", "degrees ", "degree ", "deg ", ""];

/** Units written with several words or signs, the longer ones first; "-" stands for any hyphen. */
const PHRASES = Map.groupBy(
  [
    { unit: "percentage point", names: ["% points", "% point"] },
    { unit: "percentage point", names: ["percentage points", "percentage point"] },
    { unit: "percentage point", names: ["percentage - points", "percentage - point"] },
    { unit: "basis point", names: ["basis points", "basis point", "basis - point"] },
    { unit: "percent", names: ["%", "percent", "per cent", "percents", "percentage"] },
    ...["celsius", "celcius", "centigrade", "c"].map((scale) => degrees("Celsius", scale)),
    ...["fahrenheit", "farenheit", "f"].map((scale) => degrees("Fahrenheit", scale)),
    { unit: "degree", names: ["°", "º", "deg"] },
  ].flatMap(({ unit, names }) => names.map((name) => ({ unit, words: name.split(" ") }))),
  ({ words }) => words[0] ?? "",
);

/** "° C", "degrees C", "Celsius"; a letter alone is no scale. */
function degrees(scale: string, word: string): { unit: string; names: string[] } {
  const before = word.length === 1 ? DEGREES.slice(0, -1) : DEGREES;
  return { unit: `degree ${scale}`, names: before.map((degree) => degree + word) };
}

/** Reads a unit of measure after a number: "%", "-year", " km/h", " square metres", "°C". */
export function readMeasure(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const i = number.next;
  return (
    readPhrase(pieces, i, number.digits) ?? readLetterM(pieces, number) ?? readUnit(pieces, number)
  );
}

/** Reads "%", " per cent", " percentage points", "°C" at `i`. */
function readPhrase(pieces: Pieces, i: number, digits: boolean): UnitReading | undefined {
  const at = isHyphen(pieces, i) ? i + 1 : i;
  const piece = pieces[at];
  const isGlued = piece?.glued === true && at === i;
  if (isGlued && digits && piece.text === "C") return found(at + 1, "degree Celsius");
  if (isGlued && digits && piece.text === "F") return found(at + 1, "degree Fahrenheit");
  if (isGlued && !/^[%°º]$/.test(piece.text)) return undefined;
  const phrase = PHRASES.get(piece?.lower ?? "")?.find(({ words }) =>
    words.every((word, k) =>
      word === "-" ? isHyphen(pieces, at + k) : lowerAt(pieces, at + k) === word,
    ),
  );
  return phrase && found(at + phrase.words.length, phrase.unit);
}

/** "100m freestyle" and "12 m high" are metres; any other "100m" is left to its magnitude. */
function readLetterM(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const spaced = number.digits && !number.magnitude && pieces[number.next]?.text === "m";
  if (!spaced && !number.metresOrMillions) return undefined;
  const next = spaced ? number.next + 1 : number.next;
  if (!LENGTH_CUES.has(lowerAt(pieces, next))) return undefined;
  return { next, unit: "metre", factor: 1 / number.factor };
}

function readUnit(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const hyphen = isHyphen(pieces, number.next);
  let i = hyphen ? number.next + 1 : number.next;
  const power = POWERS.get(lowerAt(pieces, i));
  if (power !== undefined) {
    i += 1;
    if (pieces[i]?.text === "." || isHyphen(pieces, i)) i += 1;
  }
  const isSquareM = pieces[i]?.text === "m" && (power !== undefined || isPower(pieces[i + 1]));
  const name = isSquareM ? { unit: "metre", next: i + 1 } : nameAt(pieces, i, number, hyphen);
  if (name === undefined) return undefined;
  let { unit, next } = name;
  const raised = isPower(pieces[next]) ? POWERS.get(pieces[next]?.text ?? "") : undefined;
  if (raised !== undefined) next += 1;
  if (power !== undefined || raised !== undefined) unit = `${power ?? raised} ${unit}`;
  else if (hyphen && isHyphen(pieces, next) && /^olds?$/.test(lowerAt(pieces, next + 1))) {
    next += 2;
  }
  const speed = LENGTHS.has(unit) || unit === "mile" ? speedAt(pieces, next) : undefined;
  return speed === undefined ? found(next, unit) : found(speed.next, `${unit} per ${speed.per}`);
}

function nameAt(
  pieces: Pieces,
  i: number,
  number: NumberReading,
  hyphen: boolean,
): { unit: string; next: number } | undefined {
  const piece = pieces[i];
  if (piece === undefined || piece.kind !== "word") return undefined;
  // "megawatt-hours" is one name of three pieces; "three-year-old" is not.
  const compound = isHyphen(pieces, i + 1) ? `${piece.lower}-${pieces[i + 2]?.lower}` : "";
  const long = NAMED_UNITS.get(compound);
  if (long !== undefined) return { unit: long, next: i + 3 };
  const two = NAMED_UNITS.get(`${piece.lower}-${pieces[i + 1]?.lower}`);
  if (two !== undefined) return { unit: two, next: i + 2 };
  const short = SHORT_UNITS.get(piece.text);
  if (short !== undefined && number.digits) return { unit: short, next: i + 1 };
  if (piece.glued && !hyphen) return undefined;
  const unit = NAMED_UNITS.get(piece.text);
  if (unit === undefined) return undefined;
  const isPlural = piece.lower !== unit && !/^(?:kilo|meter|liter)$/.test(piece.lower);
  const isSingular =
    number.value <= 1 ? unit !== "second" || number.part : isBefore(pieces, i, unit);
  return hyphen || isPlural || isSingular ? { unit, next: i + 1 } : undefined;
}

/** "a 1.5 million gallon tank"; not "12 year olds", and not "5 second homes". */
function isBefore(pieces: Pieces, i: number, unit: string): boolean {
  return !AMBIGUOUS_SINGULARS.has(unit) && !/^olds$/.test(lowerAt(pieces, i + 1));
}

/** "/h", "per hour", "an hour" after a length. */
function speedAt(pieces: Pieces, i: number): { per: string; next: number } | undefined {
  const per = PER_TIME.get(`${pieces[i]?.lower} ${pieces[i + 1]?.lower}`);
  return per === undefined ? undefined : { per, next: i + 2 };
}

const found = (next: number, unit: string): UnitReading => ({ next, unit, factor: 1 });
