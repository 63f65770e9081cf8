import { expect, test } from "vitest";
import { type Operators, readOperators } from "./operators.ts";

test.each<[typed: string, read: Partial<Operators>]>([
  ["spring rain ", { alternatives: ["spring rain "] }],
  ["ferry OR tram", { alternatives: ["ferry", "tram"] }],
  [
    "harbour ferry OR tram OR “night bus” ",
    {
      alternatives: ["harbour ferry ", "harbour tram ", 'harbour "night bus" '],
    },
  ],
  ["a OR b c OR d", { alternatives: ["a c", "a d", "b c", "b d"] }],
  ["OR ferry", { alternatives: ["OR ferry"] }],
  ["OR", { alternatives: ["OR"] }],
  ["ferry OR", { alternatives: ["ferry"] }],
  ["ferry OR ", { alternatives: ["ferry "] }],
  ["ferry OR tram OR", { alternatives: ["ferry", "tram"] }],
  ["ferry or tram", { alternatives: ["ferry or tram"] }],
  ["DEAD OR ALIVE", { alternatives: ["DEAD OR ALIVE"] }],
  ["UN OR EU", { alternatives: ["UN", "EU"] }],
  ['"this OR that"', { alternatives: ['"this OR that"'] }],
  ["spring -rain", { alternatives: ["spring "], without: ["rain"] }],
  ["-“heavy rain” spring", { alternatives: [" spring"], without: ["heavy rain"] }],
  ["e-mail -5 a - b 10-year", { alternatives: ["e-mail -5 a - b 10-year"] }],
  ['"said -that"', { alternatives: ['"said -that"'] }],
  ["spring −rain", { alternatives: ["spring "], without: ["rain"] }],
  ["Speaker: roe rain", { alternatives: [" rain"], speaker: "roe" }],
  ["Year:2024 rain", { alternatives: [" rain"], year: "2024" }],
  ["speaker:roe rain", { alternatives: [" rain"], speaker: "roe" }],
  [
    "rain speaker:“Ada Roe” year:2024",
    { alternatives: ["rain  "], speaker: "Ada Roe", year: "2024" },
  ],
  ["year:24 loudspeaker:x", { alternatives: ["year:24 loudspeaker:x"] }],
  ['speaker:"Ada R', { alternatives: [""], speaker: "Ada R" }],
  ["", { alternatives: [""] }],
])("%j is read as %o", (typed, read) => {
  expect(readOperators(typed)).toEqual({ without: [], ...read });
});

test("few alternatives are looked for", () => {
  expect(readOperators("a OR b c OR d e OR f").alternatives).toHaveLength(6);
});
