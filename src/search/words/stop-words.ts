import { stem } from "./word-forms.ts";

/** Their other forms are found by the stem. */
const STOP_WORDS = stems(
  "a an the this that these those i me my we us our you your he him his she her hers it its they " +
    "them their one and or but nor so if then than as at by for from in into of off on onto out " +
    "over to up upon with without within about above after again against before behind below " +
    "between during under until while through since because per via am is are was were be been " +
    "do does did done have had can could may might must shall should will would what which who whom " +
    "whose when where why how not no yes there here just also too very more most much many some " +
    "any all both each few other another else ever still such only own same " +
    "say tell ask accord think mean happen get let please show give find describe explain talk " +
    "mention regarding concerning",
);

/** What is left of `don’t`, `what’s`, `he’ll`, typed with or without the apostrophe. */
const CONTRACTED =
  /^(?:(?:what|who|where|when|why|how|that|there|s?he|it)s|(?:do|does|did|is|are|was|were|ca|wo|could|would|should|have|has|had)nt|(?:you|they|i)(?:re|ve|ll|m)|[st])$/;

/**
 * Is this a word of grammar that a query holds without being about it, e.g. `how`, `the`, `did`?
 * Written in capitals (`US`, `WHO`, `IT`) it is a name.
 */
export function isStopWord(folded: string, printed: string): boolean {
  return isGrammar(folded) && !IN_CAPITALS.test(printed);
}

/** Is it a name that but for its capitals would be a word of grammar, e.g. `US`, `U.S.`, `WHO`? */
export function isNameInCapitals(folded: string, printed: string): boolean {
  return IN_CAPITALS.test(printed) && isGrammar(folded);
}

/** Two capitals or more; but those that join words are no names, which many search engines take in capitals. */
const IN_CAPITALS = /^(?!(?:AND|OR|NOT)$)(?:\p{Lu}\.?){2,}$/u;

function isGrammar(folded: string): boolean {
  return STOP_WORDS.has(stem(folded)) || CONTRACTED.test(folded);
}

const OPENS_QUESTION =
  /^(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|will|would|should)$/;

/** Does a word only make a question, e.g. `how`, `did`? */
export function opensQuestion(folded: string): boolean {
  return OPENS_QUESTION.test(folded);
}

/** Is the query a question in words, e.g. `how many offices are there`? */
export function isQuestion(typed: string): boolean {
  return (
    opensQuestion(/^\s*(\p{L}+)/u.exec(typed)?.[1]?.toLowerCase() ?? "") ||
    typed.trimEnd().endsWith("?")
  );
}

/** Does it ask for a number in English, e.g. `how many …`, `how deep …`? */
export function asksNumber(typed: string): boolean {
  return /\bhow (?:many|much|long|old|far|fast|deep|high|tall|big|large|wide|heavy|warm|hot|cold|often)\b/i.test(
    typed,
  );
}

/** Does it ask who said something in English, e.g. `who said that …`, `who called it …`? */
export function asksSpeaker(typed: string): boolean {
  return /^\s*who(?:['’]s| has| had| was it that)? (?:said|says|told|called|asked|thinks|believes|believed|thought|claims|claimed|argues|argued|warned|warns)\b/i.test(
    typed,
  );
}

const GENERAL_WORDS = stems(
  "people person thing way kind sort type number amount total figure quantity percentage share " +
    "size reason cause opinion view believe feel work like want need make use plan big bigger " +
    "biggest large small long far old new high low main important great good bad best become " +
    "became go come take look see know call name current now today time exact fast slow often " +
    "soon late early deep hard difficult easy likely possible discuss comment compare suggest " +
    "argue claim state statement quote role part",
);

/** Is it so general that a question may use it although the text does not, e.g. `people`? */
export function isGeneralWord(folded: string): boolean {
  return GENERAL_WORDS.has(stem(folded));
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(stem));
}
