import { byForm, wordSet } from "./tables.ts";

/** Units that are printed by their name, or with an "s" for many. */
const REGULAR =
  `second minute hour day week fortnight month year decade millisecond mile yard milligram tonne
  ton pound ounce gallon barrel hectare acre degree knot watt kilowatt megawatt gigawatt
  terawatt kilowatt-hour megawatt-hour gigawatt-hour terawatt-hour volt decibel calorie
  gigabyte megabyte terabyte`.split(/\s+/);

/** All forms of the others, each with the name we give it. */
const NAMED: readonly [unit: string, forms: string][] = [
  ...REGULAR.map((unit): [string, string] => [unit, `${unit} ${unit}s`]),
  ["century", "century centuries"],
  ["tonne", "metric-ton metric-tons"],
  ["millimetre", "millimetre millimetres millimeter millimeters"],
  ["centimetre", "centimetre centimetres centimeter centimeters"],
  ["metre", "metre metres meter meters"],
  ["kilometre", "kilometre kilometres kilometer kilometers"],
  ["nanometre", "nanometre nanometres nanometer nanometers"],
  ["foot", "foot feet"],
  ["inch", "inch inches"],
  ["gram", "gram grams gramme grammes"],
  ["kilogram", "kilogram kilograms kilo kilos"],
  ["litre", "litre litres liter liters"],
  ["light year", "light-year light-years"],
];

/** Abbreviations, in exactly this case; they stand after digits only. */
const SHORT: readonly [unit: string, forms: string][] = [
  ["percent", "pc pct"],
  ["percentage point", "pp ppt"],
  ["basis point", "bp bps"],
  ["millimetre", "mm"],
  ["centimetre", "cm"],
  ["kilometre", "km kms"],
  ["nanometre", "nm"],
  ["foot", "ft"],
  ["milligram", "mg"],
  ["kilogram", "kg kgs"],
  ["gram", "g"],
  ["pound", "lb lbs"],
  ["ounce", "oz"],
  ["millilitre", "ml"],
  ["hectare", "ha"],
  ["kilowatt", "kW"],
  ["megawatt", "MW"],
  ["gigawatt", "GW"],
  ["terawatt", "TW"],
  ["kilowatt-hour", "kWh"],
  ["megawatt-hour", "MWh"],
  ["gigawatt-hour", "GWh"],
  ["terawatt-hour", "TWh"],
  ["mile per hour", "mph"],
  ["kilometre per hour", "kph kmh kmph"],
  ["hour", "hr hrs"],
  ["minute", "min mins"],
  ["second", "sec secs"],
  ["millisecond", "ms"],
  ["megabyte", "MB"],
  ["gigabyte", "GB"],
  ["terabyte", "TB"],
  ["megahertz", "MHz"],
  ["gigahertz", "GHz"],
  ["kilohertz", "kHz"],
  ["hertz", "Hz"],
  ["decibel", "dB"],
  ["megabit per second", "Mbps"],
  ["part per million", "ppm"],
];

export const NAMED_UNITS = byForm(NAMED);
export const SHORT_UNITS = byForm(SHORT);

export const DURATIONS: ReadonlySet<string> = new Set(
  "second minute hour day week fortnight month year decade century millisecond".split(" "),
);

/** Units that may be so many an hour or a second. */
export const SPEEDS = wordSet("metre kilometre centimetre foot mile");

/** What stands behind a length to make it a speed. */
export const PER_TIME: ReadonlyMap<string, string> = new Map([
  ["/ h", "hour"],
  ["per hour", "hour"],
  ["an hour", "hour"],
  ["/ hr", "hour"],
  ["/ s", "second"],
  ["per second", "second"],
  ["a second", "second"],
]);

/** Before a unit, or behind it: "square metres", "km2". */
export const POWERS = byForm([
  ["square", "square sq 2 ²"],
  ["cubic", "cubic 3 ³"],
]);

/** A degree before its scale; some writers leave it out, but a letter alone is no scale. */
const DEGREES = ["° ", "º ", "degrees ", "degree ", "deg "];
const degrees = (names: readonly string[], letter: string): string[] => [
  ...names.flatMap((name) => [...DEGREES, ""].map((degree) => degree + name)),
  ...DEGREES.map((degree) => degree + letter),
];

/** Units written with several words or signs; "-" stands for any hyphen. */
export const MEASURE_NAMES: readonly (readonly [unit: string, names: readonly string[]])[] = [
  ["percentage point", ["% points", "% point", "percentage points", "percentage point"]],
  ["percentage point", ["percentage - points", "percentage - point"]],
  ["basis point", ["basis points", "basis point", "basis - point"]],
  ["percent", ["%", "percent", "per cent", "percents", "percentage"]],
  ["degree Celsius", degrees(["celsius", "celcius", "centigrade"], "c")],
  ["degree Fahrenheit", degrees(["fahrenheit", "farenheit"], "f")],
  ["degree", ["°", "º", "deg"]],
];

/** What makes "100m" a length and not 100 million. */
export const LENGTH_CUES = wordSet(
  `sprint sprints freestyle butterfly backstroke breaststroke medley hurdles race dash relay
   steeplechase final high tall long deep wide away above below underwater offshore pool`,
);

/** Before a length: "measuring 48m", "a depth of 48m". */
export const LENGTH_VERBS = wordSet(
  `measure measures measured measuring height length depth width distance altitude elevation radius
   swam jumped leapt sprinted`,
);
