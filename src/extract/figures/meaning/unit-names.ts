/** Unit names as printed in full, singular and plural, each with the name we give it. */
const NAMED: readonly [unit: string, forms: string][] = [
  ["second", "second seconds"],
  ["minute", "minute minutes"],
  ["hour", "hour hours"],
  ["day", "day days"],
  ["week", "week weeks"],
  ["fortnight", "fortnight fortnights"],
  ["month", "month months"],
  ["year", "year years"],
  ["decade", "decade decades"],
  ["century", "century centuries"],
  ["millisecond", "millisecond milliseconds"],
  ["millimetre", "millimetre millimetres millimeter millimeters"],
  ["centimetre", "centimetre centimetres centimeter centimeters"],
  ["metre", "metre metres meter meters"],
  ["kilometre", "kilometre kilometres kilometer kilometers"],
  ["nanometre", "nanometre nanometres nanometer nanometers"],
  ["mile", "mile miles"],
  ["foot", "foot feet"],
  ["inch", "inch inches"],
  ["yard", "yard yards"],
  ["gram", "gram grams gramme grammes"],
  ["milligram", "milligram milligrams"],
  ["kilogram", "kilogram kilograms kilo kilos"],
  ["tonne", "tonne tonnes"],
  ["ton", "ton tons"],
  ["pound", "pound pounds"],
  ["ounce", "ounce ounces"],
  ["litre", "litre litres liter liters"],
  ["gallon", "gallon gallons"],
  ["barrel", "barrel barrels"],
  ["hectare", "hectare hectares"],
  ["acre", "acre acres"],
  ["degree", "degree degrees"],
  ["knot", "knot knots"],
  ["watt", "watt watts"],
  ["kilowatt", "kilowatt kilowatts"],
  ["megawatt", "megawatt megawatts"],
  ["gigawatt", "gigawatt gigawatts"],
  ["terawatt", "terawatt terawatts"],
  ["kilowatt-hour", "kilowatt-hour kilowatt-hours"],
  ["megawatt-hour", "megawatt-hour megawatt-hours"],
  ["gigawatt-hour", "gigawatt-hour gigawatt-hours"],
  ["terawatt-hour", "terawatt-hour terawatt-hours"],
  ["volt", "volt volts"],
  ["decibel", "decibel decibels"],
  ["calorie", "calorie calories"],
  ["gigabyte", "gigabyte gigabytes"],
  ["megabyte", "megabyte megabytes"],
  ["terabyte", "terabyte terabytes"],
  ["light year", "light-year light-years"],
];

/** Abbreviations, in exactly this case; they stand after digits only. */
const SHORT: readonly [unit: string, forms: string][] = [
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
  ["kilometre per hour", "kph kmh"],
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

const unfold = (rows: readonly [string, string][]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([unit, forms]) => forms.split(" ").map((form) => [form, unit] as const)));

export const NAMED_UNITS = unfold(NAMED);
export const SHORT_UNITS = unfold(SHORT);

export const DURATIONS: ReadonlySet<string> = new Set(
  "second minute hour day week fortnight month year decade century millisecond".split(" "),
);

export const LENGTHS: ReadonlySet<string> = new Set(["metre", "kilometre", "centimetre", "foot"]);

/** Written the same for one and for many. */
export const PER_CENT: ReadonlySet<string> = new Set(["percent", "percentage", "pc", "pct"]);
