import type { Palette } from "../colours.ts";

/** The icon of a site without a logo, as SVG: a page with lines, one of them marked. */
export function iconFile({ accent, paper, mark }: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${accent}"/><path d="M9 9h14M9 14h14" stroke="${paper}" stroke-opacity=".55" stroke-width="2"/><path d="M8 20h16" stroke="${mark}" stroke-width="5"/></svg>\n`;
}
