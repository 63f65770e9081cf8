import type { NumberReading } from "../numbers/numbers.ts";
import { isHyphen, type Pieces } from "../pieces.ts";
import type { UnitReading } from "./money.ts";
import { LENGTHS, NAMED_UNITS, SHORT_UNITS } from "./unit-names.ts";

const SCALES: ReadonlyMap<string, string> = new Map([
  ["c", "degree Celsius"],
  ["celsius", "degree Celsius"],
  ["centigrade", "degree Celsius"],
  ["f", "degree Fahrenheit"],
  ["fahrenheit", "degree Fahrenheit"],
]);

const PER_TIME: ReadonlyMap<string, string> = new Map([
  ["/ h", "hour"],
  ["per hour", "hour"],
  ["an hour", "hour"],
  ["/ s", "second"],
  ["per second", "second"],
  ["a second", "second"],
]);

const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
]);

/** Per cent and its relatives written out, the longer ones first; "-" stands for any hyphen. */
const PERCENT_NAMES = [
  { unit: "percentage point", names: ["% points", "% point"] },
  { unit: "percentage point", names: ["percentage points", "percentage point"] },
  { unit: "percentage point", names: ["percentage - points", "percentage - point"] },
  { unit: "basis point", names: ["basis points", "basis point", "basis - point"] },
  { unit: "percent", names: ["%", "percent", "per cent"] },
].flatMap(({ unit, names }) => names.map((name) => ({ unit, words: name.split(" ") })));

/** Their abbreviations, which stand after digits only; some never directly after them. */
const PERCENT_SHORT: ReadonlyMap<string, { unit: string; standsApart?: true }> = new Map([
  ["pc", { unit: "percent" }],
  ["pct", { unit: "percent", standsApart: true }],
  ["pp", { unit: "percentage point" }],
  ["ppt", { unit: "percentage point", standsApart: true }],
  ["bp", { unit: "basis point" }],
  ["bps", { unit: "basis point" }],
]);

/** What makes "100m" a length and not 100 million. */
const LENGTH_CUES =
  /^(?:sprints?|freestyle|butterfly|backstroke|breaststroke|medley|hurdles|race|dash|relay|steeplechase|final|high|tall|long|deep|wide|away|above|below|underwater|offshore|pool)$/;

/** Reads a unit of measure after a number: "%", "-year", " km/h", " square metres", "°C". */
export function readMeasure(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const i = number.next;
  return (
    readPercent(pieces, i, number.digits) ??
    readTemperature(pieces, i, number.digits) ??
    readLetterM(pieces, number) ??
    readUnit(pieces, number)
  );
}

/** Reads "%", " per cent", " percentage points", " basis points" at `i`. */
export function readPercent(pieces: Pieces, i: number, digits: boolean): UnitReading | undefined {
  const at = isHyphen(pieces, i) ? i + 1 : i;
  const piece = pieces[at];
  const isGlued = piece?.glued === true && at === i;
  const short = digits ? PERCENT_SHORT.get(piece?.lower ?? "") : undefined;
  if (short && !(isGlued && short.standsApart)) return found(at + 1, short.unit);
  if (isGlued && piece.text !== "%") return undefined;
  const name = PERCENT_NAMES.find(({ words }) =>
    words.every((word, k) =>
      word === "-" ? isHyphen(pieces, at + k) : pieces[at + k]?.lower === word,
    ),
  );
  return name && found(at + name.words.length, name.unit);
}

function readTemperature(pieces: Pieces, i: number, digits: boolean): UnitReading | undefined {
  const piece = pieces[i];
  if (piece === undefined) return undefined;
  if (piece.text === "°" || piece.text === "º") {
    const scale = SCALES.get(pieces[i + 1]?.lower ?? "");
    return scale === undefined ? found(i + 1, "degree") : found(i + 2, scale);
  }
  if (digits && piece.glued && /^[CF]$/.test(piece.text)) {
    return found(i + 1, SCALES.get(piece.lower) ?? "degree");
  }
  if (!/^degrees?$/.test(piece.lower)) return undefined;
  const scale = SCALES.get(pieces[i + 1]?.lower ?? "");
  return scale === undefined ? undefined : found(i + 2, scale);
}

/** "100m freestyle" and "12 m high" are metres; any other "100m" is left to its magnitude. */
function readLetterM(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const spaced = number.digits && !number.magnitude && pieces[number.next]?.text === "m";
  if (!spaced && !number.metresOrMillions) return undefined;
  const next = spaced ? number.next + 1 : number.next;
  if (!LENGTH_CUES.test(pieces[next]?.lower ?? "")) return undefined;
  return { next, unit: "metre", factor: spaced ? 1 : number.base / number.value };
}

function readUnit(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const hyphen = isHyphen(pieces, number.next);
  let i = hyphen ? number.next + 1 : number.next;
  const power = POWERS.get(pieces[i]?.lower ?? "");
  if (power !== undefined) {
    i += 1;
    if (pieces[i]?.text === "." || isHyphen(pieces, i)) i += 1;
  }
  const isSquareM = power !== undefined && pieces[i]?.text === "m";
  const name = isSquareM ? { unit: "metre", next: i + 1 } : nameAt(pieces, i, number, hyphen);
  if (name === undefined) return undefined;
  let { unit, next } = name;
  const squared = pieces[next]?.glued === true && /^(?:²|2)$/.test(pieces[next]?.text ?? "");
  const cubed = pieces[next]?.glued === true && pieces[next]?.text === "³";
  if (squared || cubed) next += 1;
  if (power !== undefined) unit = `${power} ${unit}`;
  else if (squared || cubed) unit = `${squared ? "square" : "cubic"} ${unit}`;
  else if (hyphen && isHyphen(pieces, next) && /^olds?$/.test(pieces[next + 1]?.lower ?? "")) {
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
  const isPlural = piece.lower !== unit && !/^(?:foot|kilo|meter|liter)$/.test(piece.lower);
  if (hyphen || isPlural || (number.value <= 1 && unit !== "second") || unit === "foot") {
    return { unit, next: i + 1 };
  }
  return undefined;
}

/** "/h", "per hour", "an hour" after a length. */
function speedAt(pieces: Pieces, i: number): { per: string; next: number } | undefined {
  const per = PER_TIME.get(`${pieces[i]?.lower} ${pieces[i + 1]?.lower}`);
  return per === undefined ? undefined : { per, next: i + 2 };
}

const found = (next: number, unit: string): UnitReading => ({ next, unit, factor: 1 });
