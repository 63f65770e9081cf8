import type { UnitReading } from "./money.ts";
import type { NumberReading } from "./numbers.ts";
import { isHyphen, type Token, wordsAt } from "./tokens.ts";
import { LENGTHS, NAMED_UNITS, PER_CENT, SHORT_UNITS } from "./units.ts";

const SCALES: ReadonlyMap<string, string> = new Map([
  ["c", "degree Celsius"],
  ["celsius", "degree Celsius"],
  ["centigrade", "degree Celsius"],
  ["f", "degree Fahrenheit"],
  ["fahrenheit", "degree Fahrenheit"],
]);

const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
]);

/** What makes "100m" a length and not 100 million. */
const LENGTH_CUES =
  /^(?:sprints?|freestyle|butterfly|backstroke|breaststroke|medley|hurdles|race|dash|relay|steeplechase|final|high|tall|long|deep|wide|away|above|below|underwater|offshore|pool)$/;

/** Reads a unit of measure after a number: "%", "-year", " km/h", " square metres", "°C". */
export function readMeasure(
  tokens: readonly Token[],
  number: NumberReading,
): UnitReading | undefined {
  const i = number.next;
  return (
    readPercent(tokens, i, number.digits) ??
    readTemperature(tokens, i, number.digits) ??
    readLetterM(tokens, number) ??
    readUnit(tokens, number)
  );
}

/** Reads "%", " per cent", " percentage points", " basis points" at `i`. */
export function readPercent(
  tokens: readonly Token[],
  i: number,
  digits: boolean,
): UnitReading | undefined {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  const word = tokens[at]?.lower ?? "";
  const isGlued = tokens[at]?.glued === true && at === i;
  if (word === "%") {
    const points = /^points?$/.test(tokens[at + 1]?.lower ?? "");
    return points ? found(at + 2, "percentage point") : found(at + 1, "percent");
  }
  if (isGlued && !(digits && /^(?:pc|pp|bps?)$/.test(word))) return undefined;
  if (word === "per" && tokens[at + 1]?.lower === "cent") return found(at + 2, "percent");
  if (word === "percentage") {
    const pointAt = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const isPoint = /^points?$/.test(tokens[pointAt]?.lower ?? "");
    return isPoint ? found(pointAt + 1, "percentage point") : undefined;
  }
  if (
    word === "basis" &&
    (wordsAt(tokens, at + 1, ["points"]) || wordsAt(tokens, at + 1, ["point"]))
  ) {
    return found(at + 2, "basis point");
  }
  if (word === "basis" && wordsAt(tokens, at + 1, ["-", "point"]))
    return found(at + 3, "basis point");
  if (digits && (word === "bps" || word === "bp")) return found(at + 1, "basis point");
  if (digits && (word === "pp" || word === "ppt")) return found(at + 1, "percentage point");
  if (PER_CENT.has(word) && (digits || word === "percent")) return found(at + 1, "percent");
  return undefined;
}

function readTemperature(
  tokens: readonly Token[],
  i: number,
  digits: boolean,
): UnitReading | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.text === "°" || token.text === "º") {
    const scale = SCALES.get(tokens[i + 1]?.lower ?? "");
    return scale === undefined ? found(i + 1, "degree") : found(i + 2, scale);
  }
  if (digits && token.glued && /^[CF]$/.test(token.text)) {
    return found(i + 1, SCALES.get(token.lower) ?? "degree");
  }
  if (!/^degrees?$/.test(token.lower)) return undefined;
  const scale = SCALES.get(tokens[i + 1]?.lower ?? "");
  return scale === undefined ? undefined : found(i + 2, scale);
}

/** "100m freestyle" and "12 m high" are metres; any other "100m" is left to its magnitude. */
function readLetterM(tokens: readonly Token[], number: NumberReading): UnitReading | undefined {
  const spaced = number.digits && !number.magnitude && tokens[number.next]?.text === "m";
  if (!spaced && !number.metresOrMillions) return undefined;
  const next = spaced ? number.next + 1 : number.next;
  if (!LENGTH_CUES.test(tokens[next]?.lower ?? "")) return undefined;
  return { next, unit: "metre", factor: spaced ? 1 : number.base / number.value };
}

function readUnit(tokens: readonly Token[], number: NumberReading): UnitReading | undefined {
  const hyphen = isHyphen(tokens, number.next);
  let i = hyphen ? number.next + 1 : number.next;
  const power = POWERS.get(tokens[i]?.lower ?? "");
  if (power !== undefined) {
    i += 1;
    if (tokens[i]?.text === "." || isHyphen(tokens, i)) i += 1;
  }
  const isSquareM = power !== undefined && tokens[i]?.text === "m";
  const name = isSquareM ? { unit: "metre", next: i + 1 } : nameAt(tokens, i, number, hyphen);
  if (name === undefined) return undefined;
  let { unit, next } = name;
  const squared = tokens[next]?.glued === true && /^(?:²|2)$/.test(tokens[next]?.text ?? "");
  const cubed = tokens[next]?.glued === true && tokens[next]?.text === "³";
  if (squared || cubed) next += 1;
  if (power !== undefined) unit = `${power} ${unit}`;
  else if (squared || cubed) unit = `${squared ? "square" : "cubic"} ${unit}`;
  else if (hyphen && isHyphen(tokens, next) && /^olds?$/.test(tokens[next + 1]?.lower ?? "")) {
    next += 2;
  }
  const speed = LENGTHS.has(unit) || unit === "mile" ? speedAt(tokens, next) : undefined;
  return speed === undefined ? found(next, unit) : found(speed.next, `${unit} per ${speed.per}`);
}

function nameAt(
  tokens: readonly Token[],
  i: number,
  number: NumberReading,
  hyphen: boolean,
): { unit: string; next: number } | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== "word") return undefined;
  // "megawatt-hours" is one name of three tokens; "three-year-old" is not.
  const compound = isHyphen(tokens, i + 1) ? `${token.lower}-${tokens[i + 2]?.lower}` : "";
  const long = NAMED_UNITS.get(compound);
  if (long !== undefined) return { unit: long, next: i + 3 };
  const two = NAMED_UNITS.get(`${token.lower}-${tokens[i + 1]?.lower}`);
  if (two !== undefined) return { unit: two, next: i + 2 };
  const short = SHORT_UNITS.get(token.text);
  if (short !== undefined && number.digits) return { unit: short, next: i + 1 };
  if (token.glued && !hyphen) return undefined;
  const unit = NAMED_UNITS.get(token.text);
  if (unit === undefined) return undefined;
  const isPlural = token.lower !== unit && !/^(?:foot|kilo|meter|liter)$/.test(token.lower);
  if (hyphen || isPlural || (number.value <= 1 && unit !== "second") || unit === "foot") {
    return { unit, next: i + 1 };
  }
  return undefined;
}

/** "/h", "per hour", "an hour" after a length. */
function speedAt(
  tokens: readonly Token[],
  i: number,
): { per: "hour" | "second"; next: number } | undefined {
  const joiner = tokens[i]?.lower ?? "";
  const word = tokens[i + 1]?.lower ?? "";
  if (joiner === "/" && word === "h") return { per: "hour", next: i + 2 };
  if (joiner === "/" && word === "s") return { per: "second", next: i + 2 };
  if ((joiner === "per" || joiner === "an" || joiner === "a") && /^(?:hour|second)$/.test(word)) {
    return { per: word === "hour" ? "hour" : "second", next: i + 2 };
  }
  return undefined;
}

const found = (next: number, unit: string): UnitReading => ({ next, unit, factor: 1 });
