import { COLOURS } from "../colours.ts";

/** What a browser paints around the page: the paper of each theme. */
export const THEME_COLOURS = {
  light: COLOURS.light.paper,
  sepia: COLOURS.sepia.paper,
  dark: COLOURS.dark.paper,
} as const;
