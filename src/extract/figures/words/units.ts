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

export const LENGTHS: ReadonlySet<string> = new Set(["metre", "kilometre", "centimetre", "foot"]);

/** What makes "100m" a length and not 100 million. */
export const LENGTH_CUES = wordSet(
  `sprint sprints freestyle butterfly backstroke breaststroke medley hurdles race dash relay
   steeplechase final high tall long deep wide away above below underwater offshore pool`,
);
