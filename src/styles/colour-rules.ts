import type { Palette, Theme } from "../colours.ts";

const PROPERTIES = [
  ["paper", "--paper"],
  ["raised", "--raised"],
  ["ink", "--ink"],
  ["quiet", "--quiet"],
  ["rule", "--rule"],
  ["edge", "--edge"],
  ["accent", "--accent"],
  ["mark", "--mark"],
  ["markEdge", "--mark-edge"],
] as const satisfies [keyof Palette, string][];

/**
 * The style sheet of the colours, as custom properties. `light-dark()` follows the reader’s system
 * without script; `data-theme` of the root element overrides it.
 *
 * @returns e.g. `@layer tokens{:root{--paper:light-dark(#fff,#000);…}…}`, the layer of `tokens.css`
 */
export function colourRules({ light, sepia, dark }: Record<Theme, Palette>): string {
  const rule = (selector: string, colourOf: (key: keyof Palette) => string) =>
    `${selector}{${PROPERTIES.map(([key, name]) => `${name}:${colourOf(key)}`).join(";")}}`;
  return `@layer tokens{${rule(":root", (key) => `light-dark(${light[key]},${dark[key]})`)}${rule(":root[data-theme=sepia]", (key) => sepia[key])}}`;
}
