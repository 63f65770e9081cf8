/** What a verb says about the quotation beside it. */
export type VerbKind =
  /** Its subject speaks the words: said, told, added. */
  | "speech"
  /** Its subject chose the words for something: called it “…”. */
  | "label"
  /** It reports only words right behind or before it: began: “…”, “…,” he continued. */
  | "beside"
  /** It may report a few words of its subject, but also somebody else’s: wants “…”, fears “…”. */
  | "stance";

const SPEECH =
  "say tell add note explain argue claim insist warn state admit acknowledge concede recall remember " +
  "reply respond answer ask conclude declare remark observe comment stress emphasise emphasize " +
  "underline underscore reiterate repeat maintain contend assert affirm confirm complain quip shout " +
  "cry whisper mutter murmur write tweet post predict suggest promise vow pledge caution counter " +
  "retort exclaim elaborate clarify report testify lament muse wonder agree protest boast confide " +
  "interject interrupt urge demand allege reflect enthuse summarise summarize advise assure inform " +
  "inquire enquire recount opine volunteer chant proclaim imply confess ponder grouse scold vent gush " +
  "blog chide bark reaffirm estimate indicate mention highlight remind exhort riff snipe lecture " +
  "grumble marvel rejoice thunder intone sneer fume counsel plead beg scoff deadpan deny correct " +
  "object disagree groan yell scream tease concur";
const LABEL =
  "call describe label brand term characterise characterize view hail dismiss denounce condemn praise " +
  "slam blast regard portray liken compare criticise criticize welcome dub decry deride refer defend " +
  "reject deplore applaud cite depict consider deem ridicule lambast accuse voice express mock laud " +
  "bemoan thank blame credit tout rip knock question frame cast endorse attack identify contrast " +
  "chastise berate scorn disparage malign trash bash hammer skewer savage lampoon";
const BESIDE =
  "begin continue offer smile laugh sigh grin shrug chuckle put relate announce reveal propose hint " +
  "snap joke speak talk sum point venture press charge email text pose go";
const STANCE =
  "fear believe think hope want expect feel find worry doubt vow promise aim need prefer see rate";

const IRREGULAR_VERBS: Record<string, string> = {
  said: "say",
  told: "tell",
  wrote: "write",
  written: "write",
  thought: "think",
  felt: "feel",
  found: "find",
  saw: "see",
  seen: "see",
  spoke: "speak",
  spoken: "speak",
  began: "begin",
  begun: "begin",
  forecast: "predict",
  putting: "put",
};

/** Verbs whose last consonant doubles: admitted. */
const DOUBLING = /^(?:admit|quip|snap|beg|grin|shrug|slam|refer|dub|sum|rip)$/u;

const FORMS = new Map<string, { kind: VerbKind; participle: boolean }>();
for (const [kind, list] of [
  ["stance", STANCE],
  ["label", LABEL],
  ["speech", SPEECH],
  ["beside", BESIDE],
] as const) {
  for (const verb of list.split(" ")) {
    for (const form of formsOf(verb)) FORMS.set(form, { kind, participle: form.endsWith("ing") });
  }
}
for (const [form, verb] of Object.entries(IRREGULAR_VERBS)) {
  const known = FORMS.get(verb);
  if (known !== undefined) {
    FORMS.set(form, { kind: known.kind, participle: form.endsWith("ing") });
  }
}

function formsOf(verb: string): string[] {
  if (DOUBLING.test(verb)) {
    const doubled = `${verb}${verb.slice(-1)}`;
    return [verb, `${verb}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeo]y$/u.test(verb)) {
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  }
  const third = /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

/** The verb behind a form, e.g. `adds` and `adding` are speech; undefined for any other word. */
export function verbForm(word: string): { kind: VerbKind; participle: boolean } | undefined {
  return FORMS.get(word);
}

/** Verbs that stand after a quotation only where it is really spoken, even without an object. */
export function isSpeech(word: string): boolean {
  const kind = FORMS.get(word)?.kind;
  return kind === "speech" || kind === "beside";
}

/** `said`, `told` and the like, which do not end in -ed. */
export const isPast = (word: string): boolean => Object.hasOwn(IRREGULAR_VERBS, word);

export function isBeing(word: string): boolean {
  return /^(?:is|was|are|were|been|be|being|get|gets|got)$/u.test(word);
}

export function isNegation(word: string): boolean {
  return /^(?:not|never|nor|neither|without|denied|denies|deny|denying)$|n't$/u.test(word);
}
