/** The colours of a theme, each as `#rrggbb`. */
export interface Palette {
  /** Behind everything. */
  paper: string;
  /** Behind what lies above the page: menus, panels, fields. */
  raised: string;
  /** The text. */
  ink: string;
  /** What is said beside the text: dates, notes, navigation. */
  quiet: string;
  /** Lines between things. */
  rule: string;
  /** Borders of what can be pressed. */
  edge: string;
  /** Links, the stripe of a card, the icon: the colour that a site is known by. */
  accent: string;
  /** Behind words that are marked: found, selected, linked to. */
  mark: string;
  /** The line below marked words. */
  markEdge: string;
}

/** The themes that a reader chooses from. */
export type Theme = "light" | "sepia" | "dark";

/**
 * Every colour of the site: of pages, of the browser’s frame around them, of cards and of the icon. A
 * build stops where one cannot be read on the other; `settings/check-colours.ts` says which.
 */
export const COLOURS: Record<Theme, Palette> = {
  light: {
    paper: "#fcfbf8",
    raised: "#fffefd",
    ink: "#221b18",
    quiet: "#534b47",
    rule: "#d7d4ce",
    edge: "#706b66",
    accent: "#822328",
    mark: "#fce7a6",
    markEdge: "#a36e09",
  },
  sepia: {
    paper: "#f5ecd8",
    raised: "#fcf4e5",
    ink: "#312317",
    quiet: "#504034",
    rule: "#d2c6b2",
    edge: "#706052",
    accent: "#78231d",
    mark: "#f3d489",
    markEdge: "#9a6000",
  },
  dark: {
    paper: "#14161a",
    raised: "#1e2125",
    ink: "#dedad3",
    quiet: "#bbb7af",
    rule: "#35383d",
    edge: "#89867e",
    accent: "#fab3a7",
    mark: "#483815",
    markEdge: "#d1a84b",
  },
};
