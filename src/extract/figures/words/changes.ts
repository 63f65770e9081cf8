import { wordSet } from "./tables.ts";

export const CHANGE = wordSet(
  `rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing
   increase increases increased increasing decrease decreases decreased drop droped drops
   droping dropp dropped dropps dropping climb climbed climbs climbing jump jumped jumps jumping
   decline declined cut cuts cutting raise raises raised raising lower lowered lowers lowering
   edge edged slipped slid surge surged plunge plunged shrank shrink shrunk went gone go up down
   expand expanded expands reduce reduced doubled tripled move moved lift lifted lifts advanced
   gained lost by beat won voted`,
);

export const MOVED = wordSet(
  `rose risen rising rises fell fallen falling falls grew grown growing dropped dropping climbed
   climbing jumped increased increasing increase decreased declined decline rise fall drop toll
   total number slipped surged cut raised shrank brought brings bringing taking edged swelled
   doubled tripled up down slid tally stood stands reached grow grows climb climbs shrink
   shrinks expand expanded expands went goes swell jump decrease drops`,
);

/** Verbs whose object is a count of people or points. */
export const TOLL = wordSet(
  `kill kills killed killing injured injuring wounded wounding arrested arresting hospitalised
   hospitalized totalled totaled totalling totaling numbered numbering numbers scored scoring
   chasing unbeaten averaged averaging`,
);

export const AGGREGATE = wordSet(
  `average total score high low peak maximum minimum record median mean count toll majority index
   attendance tally capacity population membership quorum`,
);

export const BEFORE_CHANGE = wordSet(
  "by than nearly almost around about roughly approximately least",
);

export const AFTER_CHANGE = wordSet(
  `in to on over since from and but as compared after during last this were are said have had
   between for when while at by because within annually would will`,
);

export const WHOLES = wordSet("the its their his her our all those these");

export const FIGURATIVE = wordSet("time battle story fun");
