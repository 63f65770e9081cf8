import { findMarkedWords, trimmed } from "./marks.ts";
import { phraseFrom } from "./noun-phrases.ts";
import { isAddressed, type People, type Person, readsLikePerson } from "./people.ts";
import type { Block, Stretch } from "./quotation.ts";
import { isMark, tokenize } from "./tokens.ts";

/** A block quote as printed: its words, and the line under them that names their source. */
export interface BlockQuote {
  stretches: Stretch[];
  /** Undefined when there is no such line; its person when it names one. */
  attribution: { person: Person | undefined } | undefined;
  /** Part of its text stands outside quotation marks, so it reads as prose. */
  mixed: boolean;
}

/** Reads the consecutive `blockquote` blocks from `from` up to `to`, end exclusive. */
export function readBlockQuote(
  blocks: Block[],
  from: number,
  to: number,
  people: People,
): BlockQuote {
  const stretches: Stretch[] = [];
  let attribution: BlockQuote["attribution"];
  let mixed = false;
  for (let block = from; block < to; block += 1) {
    const text = blocks[block]?.text ?? "";
    const line = block === to - 1 ? attributionLine(text) : undefined;
    if (line !== undefined) attribution = { person: personIn(text.slice(line.name), people) };
    const words = trimmed(text, 0, line?.start ?? text.length);
    if (words.end <= words.start) continue;
    const inner = findMarkedWords(text.slice(words.start, words.end));
    const [first] = inner;
    const wrapped = first?.open === 0 && first.close === words.end - words.start;
    if (first !== undefined && !wrapped) mixed = true;
    stretches.push(
      wrapped
        ? { block, start: words.start + first.start, end: words.start + first.end }
        : { block, ...words },
    );
  }
  return { stretches, attribution, mixed };
}

const LINE_CHARACTERS = 160;

/** `— Ada Roe, mayor`: a block of its own, the last line, or what follows the closing mark. */
function attributionLine(text: string): { start: number; name: number } | undefined {
  for (let at = text.length - 1; at >= 0 && text.length - at < LINE_CHARACTERS; at -= 1) {
    if (!"—–―-".includes(text.charAt(at))) continue;
    const before = text.slice(Math.max(0, at - 4), at);
    const opensLine = before.trim() === "" || /\n[ \t]*$/u.test(before) || at === 0;
    const closes = /[.!?…][”’"'»」]?\s*$|[”’"'»」]\s*$/u.test(before) && text.charAt(at) !== "-";
    const doubled = text.charAt(at) === "-" && text.charAt(at - 1) === "-";
    const start = doubled ? at - 1 : at;
    const rest = /^[—–―-]+\s*/u.exec(text.slice(at));
    if (
      (opensLine || closes || (doubled && at === 1)) &&
      rest !== null &&
      /^[\p{L}]/u.test(text.charAt(at + rest[0].length))
    ) {
      return { start, name: at + rest[0].length };
    }
  }
  return undefined;
}

/** A declared name or alias, or a full name that reads like a person’s. */
function personIn(line: string, people: People): Person | undefined {
  const declared = people.declaredAs(line.replace(/[.\s]+$/u, ""));
  if (declared !== undefined) return declared;
  const tokens = tokenize(line, []);
  const phrase = phraseFrom(tokens, 0);
  if (phrase === undefined) return undefined;
  const known = people.of(phrase);
  if (known !== undefined || phrase.kind !== "name") return known;
  const next = tokens[phrase.last + 1];
  const ends = next === undefined || isMark(next, ",(.—–;") || next.text === "in";
  if (!ends || people.isOrganisation(phrase.words.join(" "))) return undefined;
  return readsLikePerson(phrase) || isAddressed(phrase)
    ? people.introduce(phrase.words, phrase.lead)
    : undefined;
}
