import type { Palette, Theme } from "../colours.ts";
import { contrast } from "./contrast.ts";
import type { SettingFault } from "./setting-fault.ts";

/** What must be told from what is behind it, and the least contrast: WCAG 2.2, criteria 1.4.3 and 1.4.11. */
const PAIRS: [front: keyof Palette, behind: keyof Palette, least: number][] = [
  ["ink", "paper", 4.5],
  ["ink", "raised", 4.5],
  ["ink", "mark", 4.5],
  ["quiet", "paper", 4.5],
  ["quiet", "raised", 4.5],
  ["accent", "paper", 4.5],
  ["accent", "raised", 4.5],
  ["edge", "paper", 3],
  ["markEdge", "paper", 3],
];

/** What is wrong with colours: not written as `#rrggbb`, or too like the one behind them. */
export function checkColours(colours: Record<Theme, Palette>): SettingFault[] {
  return Object.entries(colours).flatMap(([theme, palette]) => {
    const malformed = Object.entries(palette).filter(
      ([, colour]) => !/^#[\da-f]{6}$/i.test(colour),
    );
    if (malformed.length > 0) {
      return malformed.map(([key, colour]) => ({
        path: [theme, key],
        sentence: `“${colour}” is no colour. Write it as # and six digits or letters a to f, such as #822328.`,
      }));
    }
    return PAIRS.flatMap(([front, behind, least]) => {
      const found = contrast(palette[front], palette[behind]);
      if (found >= least) return [];
      // Cut, not rounded: what is too little must not read as enough.
      const shown = Math.floor(found * 10) / 10;
      const advice = isDark(palette[behind]) ? "lighter" : "darker";
      return {
        path: [theme, front],
        sentence: `The contrast of “${front}” on “${behind}” is ${shown} in ${theme}, and ${least} is needed. Make “${front}” ${advice}.`,
      };
    });
  });
}

/** Whether white is easier to read on it than black. */
const isDark = (colour: string) => contrast(colour, "#ffffff") > contrast(colour, "#000000");
