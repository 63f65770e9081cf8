import { wordSet } from "./tables.ts";
/** Words that end a noun phrase: nothing after them belongs to what is counted. */
export const STOPS = wordSet(
  `of in on at by for from to with without within into onto over under above below between among
  amid across after before during since until till through throughout against about around near off
  out up down per via versus vs than as like despite including excluding following upon toward
  towards behind beyond inside outside alongside plus minus along
  and or but nor yet so if when while where which who whom whose that because although though
  unless whether what how why
  the a an this these those its his her their our my your it he she they we you i them him us me
  some any each every all both no not never only just even also too still already once again
  is are was were be been being am has have had having do does did done will would shall should can
  could may might must cannot isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't
  ago later earlier away ahead apart back now then today yesterday tomorrow tonight here there
  annually daily monthly weekly yearly overnight respectively overall alone together each altogether
  worldwide nationwide globally
  said says say told tells went came made took gave got saw knew left lost won died signed voted
  attended joined received became began started sent held kept met paid put ran sat sold spent stood
  bought brought built caught chose drew drove ate fell felt flew found grew heard hit led rose
  showed spoke taught thought threw wore wrote broke remain remains remained need needs needed want
  wanted wants live lives lived work worked works come comes go goes make makes take takes get gets
  give gives lack lacks face faces faced rely relies depend depends use uses used seem seems seemed
  expect expects expecting believe believes think thinks agree agreed fail failed support supported
  supports oppose opposed opposes marched protested gathered fled crossed visited arrived moved
  travelled survived suffered contributed occurred happened passed backed rejected accepted
  applied entered graduated qualified responded replied approved hoped tried turned helped
  required shows compared according based costs cost fear feared earn earned owns
  more less fewer rather while aged`,
);

/** Plurals without a final "s". */
export const IRREGULAR_PLURALS = wordSet(
  `people men women children police fish aircraft spacecraft hovercraft sheep deer cattle teeth feet
  mice geese oxen criteria phenomena bacteria media data staff troops personnel crew livestock poultry
  alumni fungi nuclei species series headquarters crossroads lives wives knives wolves shelves
  businessmen businesswomen fishermen firemen policemen policewomen spokesmen servicemen servicewomen
  congressmen sportsmen sportswomen batsmen gunmen salesmen craftsmen workmen crewmen grandchildren
  schoolchildren townspeople salespeople spokespeople tribespeople salmon trout bison moose offspring
  folk sportspeople kroner kronor krona alumnae larvae antennae curricula`,
);

/** Words with a final "s" that are no plural. */
export const FALSE_PLURALS = wordSet(
  `this its his hers ours theirs yours was has does is as us yes thus plus less unless gas bus lens
  news always perhaps across besides towards upwards downwards afterwards sometimes overseas previous
  various series-long whereas texas paris los las wales brussels athens lagos minus
  headquarters-based christmas mathematics physics economics politics athletics`,
);

/** Plurals that often stand before the noun that is counted: "sports clubs", "arms control talks". */
export const ATTRIBUTIVE_PLURALS = wordSet(
  "sports arms sales savings goods women's men's children's united",
);

/** Words between a number and its noun that say nothing about what is counted. */
export const FILLERS = wordSet("more other additional further extra fewer less such");

/** Small words that may open an "of" phrase. */
export const DETERMINERS = wordSet(
  "of the a an this these those its his her their our my your all any both some such every each",
);

export const CASUALTIES = wordSet("dead injured wounded missing homeless unemployed others");

/** Between a number and a time that lasts: "three consecutive years". */
export const LASTING = wordSet(
  `consecutive straight successive full whole long more further extra additional other working
   trading calendar`,
);

/** Those of whom there are so many: "a crew of seven". */
export const GROUPS = wordSet(
  `band board cast choir class committee council couple crew family gang group household jury panel
  party quartet squad staff team trio union unit`,
);

/** What a group does, which looks like a plural of what no group is made up of: "a family of four lives in Ely". */
export const DEEDS_OF_GROUPS = wordSet(
  `acts climbs competes dances drives eats feels flies hopes lives looks marches meets moves needs plans plays
  prepares rests returns rides rows rules runs sails says sings sits sleeps speaks stands starts stays stops
  swims takes talks tours trains travels tries visits votes waits walks wants wins works writes`,
);

/** What stands before an amount and tells how exact it is. */
export const NEARLY = wordSet("about almost around nearly roughly some over just only");
