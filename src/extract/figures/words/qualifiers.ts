import { wordSet } from "./tables.ts";

/** Words with spaces between, by the last of them; the longest first: "no more than" before "more than". */
export const QUALIFIERS: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  [
    "a little more than|a little over|a little under|a little less than|slightly more than",
    "slightly less than|slightly over|slightly under|significantly more than|far more than",
    "considerably more than|no more than|no fewer than|no less than|not more than|not less than",
    "as many as|as much as|as few as|as little as|as high as|as low as|in excess of|upwards of",
    "well over|well under|well below|well above|just over|just under|just above|just below",
    "just shy of|shy of|close to|more than|less than|fewer than|greater than|higher than|lower than",
    "at least|at most|up to|only about|only around|just about|average of|record of|maximum of",
    "minimum of|record high of|record low of|record - breaking|whopping|further|additional|extra",
    "nearly|almost|around|about|approximately|approx .|approx|roughly|some|over|under|above",
    "below|only|just|exactly|precisely|estimated|average|averaging|record|mere|another|virtually",
    "barely|circa|ca .|nearing|approaching|exceeding|maximum|minimum|topping|~|≈|>|<",
  ]
    .flatMap((line) => line.split("|"))
    .map((phrase) => phrase.split(" "))
    .sort((a, b) => b.length - a.length),
  (phrase) => phrase.at(-1) ?? "",
);

/** An amount of this is the amount itself: "a record of" qualifies as "record". */
export const BEFORE_OF = wordSet("record average maximum minimum high low");

/** Said of a subject, not of an amount: "talked about two issues". */
export const ABOUT_A_SUBJECT = wordSet(
  `talk talks talked talking speak speaks speaking spoke ask asks asked asking worry worries
   worried worrying know knows known knowing knew think thinks thinking thought concern concerns
   concerned story stories doubt doubts question questions information tell tells telling told
   book film say said says complain complains complained complaining complaint complaints learn
   learns learned learning learnt wrote write writes writing debate anything something details
   care cares cared happy angry what how read`,
);

const phrases = (list: string): ReadonlySet<string> => new Set(list.split("|"));

/** With one of these a number alone says how many: "at least 30 were hurt". */
export const CLEAR_QUALIFIERS = phrases(
  "nearly|almost|approximately|roughly|more than|less than|fewer than|at least|at most|as many as|as few as|no more than|no fewer than|up to|close to|just over|just under|well over|estimated|record|about|around",
);

/** Of those, the ones that are said of places and times too. */
export const LOOSE_QUALIFIERS = phrases("about|around|up to");

/** With one of these "one" counts: "at least one child", "only one case". */
export const EMPHATIC_QUALIFIERS = phrases("at least|only|just|more than|fewer than|less than");

/** Before a compound these belong to the sentence: "won over 10-man Chile". */
export const PLACE_QUALIFIERS = phrases("over|under|above|below|around|about");

/** Before the same amount in another unit: "(about $3 billion)". */
export const BEFORE_CONVERSIONS = wordSet(
  "about around roughly approximately nearly almost some or over ~ ≈ =",
);
