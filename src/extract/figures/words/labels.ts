import { wordSet } from "./tables.ts";

/** A number after one of these names a thing: "page 12", "phase two", "version 2.0", "aged 45". */
export const LABELS = wordSet(
  `page pages p pp section sections article articles chapter chapters no nos number numbers room
   rooms flight flights route routes highway highways paragraph paragraphs clause clauses figure
   figures table tables volume volumes vol issue item step steps phase phases stage stages level
   levels grade grades category categories type unit units platform platforms gate gates channel
   version versions season seasons episode episodes round rounds day week year match apartment
   suite floor building block zone zones sector sectors district districts ward wards exit
   terminal terminals runway resolution bill proposition amendment rule rules tier division
   pillar schedule part parts verse psalm appendix annex scenario scope age ages aged turned
   turns turning lane track hole lap pier berth reactor square school schools interstate id code
   postcode extension ext tel phone fax call dial score seed seeded ranked plan option act scene
   model`,
);

/** Sentence openers and other capitalised words that leave the number after them free. */
export const FREE_CAPITALS = wordSet(
  `january february march april may june july august september october november december monday
   tuesday wednesday thursday friday saturday sunday in of on at by from with to for the a an
   and but or some about around nearly almost roughly approximately over under more less fewer
   than only just its his her their our my all another every between among up least as after
   before since until within when while if that there what where also then now yet still even
   both these those last first next out through during below above nor not so because although
   though per got had has have it they we he she i killing including employing average annual
   today yesterday tomorrow estimated add take make use bake serves`,
);

/** A definite set spoken of before: it refers back and states nothing new. */
export const DEFINITE = wordSet(
  "the these those both our your my other all any same us you them which we",
);

export const RANKING = wordSet("top bottom big final lower upper leading wonderful magnificent");

export const STREET = wordSet(
  `street st road rd avenue ave lane drive boulevard blvd square place court terrace crescent way
   row`,
);

/** Words glued on with a hyphen that make no count: "two-way", "three-dimensional". */
export const COUNTED_PARTS = wordSet(
  `member seat bed bedroom room storey story page person nation country state vote goal run wicket
   point lap unit vehicle player team man woman judge stop turbine strong car ship aircraft acre
   game match set volume part episode hole bench school site house home apartment capacity tower
   panel party justice nurse doctor word item question tonne seater`,
);

export const IDIOMS: readonly (readonly string[])[] =
  `two minds|two cents|thousand words|million miles|million times|nine lives|two left feet|
two birds|one stone|one another|one by one|two by two|seven seas|seven wonders|five senses|
four corners|six degrees of|ten to one|nine to five|one or two|thousand times|
two sides of the same|two way|one day|four walls|million reasons|all fours|two wrongs|two's`
    .split(/\|\n?/)
    .map((idiom) => idiom.split(" "));

/** With few of these something else is meant: "two-party", "one-way". */
export const IDIOMATIC_PARTS = wordSet("party state part man stop way set point");

/** Verbs before a word that is no label then: "will number 300", "to call 12 witnesses". */
export const MODALS = wordSet("to will would can could may might must");

/** Before a time that is no label then: "a year 12 people", "last week 12 people". */
const BEFORE_TIMES = wordSet("a an per last this each every next");
export const TIME_LABELS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ["day", "week", "year", "match"].map((label) => [label, BEFORE_TIMES]),
);

/** How words for people end that have a capital within a sentence too: "Two Americans". */
export const PEOPLES = /(?:ans|ists|crats|ers|lis)$/;
