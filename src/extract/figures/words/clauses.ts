import { wordSet } from "./tables.ts";

export const PERIOD_BREAKS = wordSet(
  `, ; : — – ( who which that when after before since because while whereas compared than but from
   until against versus as built founded opened launched introduced established born created
   signed published released dated issued written commissioned unveiled announced completed
   formed adopted`,
);

export const MODIFIERS = wordSet(
  "early late mid fiscal the end all whole of year financial calendar mid - about just again",
);

/** What may stand before a clause: "…, and in 2023 it sold 200". */
export const CLAUSE_STARTS = wordSet(
  ', ; : — – “ " ‘ « ( and but which who that while though although',
);

export const COMPARISONS = wordSet(
  "from compared than against versus for since over past previous within every",
);

/** Before a period: "in 2024", "as of May 2025". */
export const BEFORE_PERIODS = wordSet("in during for by on as");

/** What may stand between two figures of one list. */
export const BETWEEN_FIGURES = wordSet("and or , about around nearly some almost another over");
