import { wordSet } from "./tables.ts";

/** Words whose full stop ends no sentence. */
export const ABBREVIATIONS = wordSet(
  `mr mrs ms dr st no nos vs rs jr sr prof gen sen rep gov lt col co ltd inc corp jan feb mar apr
   jun jul aug sep sept oct nov dec p pp vol fig art sec approx est c`,
);
