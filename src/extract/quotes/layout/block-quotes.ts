import { tag } from "../../language/tagger.ts";
import { nounPhraseAt } from "../grammar/noun-phrases.ts";
import { isMark } from "../grammar/tokens.ts";
import { findMarkedWords, trimmed } from "../marks/marked-words.ts";
import type { People } from "../people/people.ts";
import { isAddressed, type Person, readsLikePerson } from "../people/person.ts";
import type { Stretch, TextBlock } from "../quotation.ts";

/** A block quote as printed: its words, and the line under them that names their source. */
export interface BlockQuote {
  /** Of its blocks among those of the article, in reading order. */
  places: number[];
  stretches: Stretch[];
  /** Undefined when there is no such line; its person when it names one. */
  attribution: { person: Person | undefined } | undefined;
  /** Part of its text stands outside quotation marks, so it reads as prose. */
  mixed: boolean;
}

/**
 * The block quotes of an article, each as the places of its blocks, e.g. `[[3, 4], [5]]`, under the
 * place of its first block. One that is only a line of attribution belongs to the one before it.
 */
export function groupBlockQuotes(blocks: TextBlock[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  const groupOf = new Map<number | undefined, number[]>();
  let before: number[] | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "blockquote") {
      before = undefined;
      // Blocks without a number are one block quote as long as they follow one another.
      groupOf.delete(undefined);
      continue;
    }
    let group = groupOf.get(block.blockQuote);
    if (group === undefined && before !== undefined && isOnlyAttribution(block)) {
      const last = blocks[before.at(-1) ?? -1];
      if (last !== undefined && attributionLine(last) === undefined) group = before;
    }
    if (group === undefined) {
      group = [];
      groups.set(index, group);
    }
    group.push(index);
    groupOf.set(block.blockQuote, group);
    before = group;
  }
  return groups;
}

/**
 * Reads one block quote; each line in it that names a person ends a quotation.
 *
 * @param places of its blocks among all `blocks`, in reading order
 */
export function readBlockQuote(
  blocks: TextBlock[],
  places: number[],
  people: People,
): BlockQuote[] {
  const parts: number[][] = [[]];
  for (const place of places) {
    parts.at(-1)?.push(place);
    const line = attributionLine(blocks[place]);
    const name = line && blocks[place]?.text.slice(line.name);
    if (name !== undefined && personIn(name, people) !== undefined) parts.push([]);
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) => readBlockQuotePart(blocks, part, people));
}

function readBlockQuotePart(blocks: TextBlock[], places: number[], people: People): BlockQuote {
  const stretches: Stretch[] = [];
  let attribution: BlockQuote["attribution"];
  let mixed = false;
  for (const block of places) {
    const text = blocks[block]?.text ?? "";
    const line = block === places.at(-1) ? attributionLine(blocks[block]) : undefined;
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
  return { places, stretches, attribution, mixed };
}

const LINE_CHARACTERS = 160;

function isOnlyAttribution(block: TextBlock): boolean {
  const line = attributionLine(block);
  return line !== undefined && block.text.slice(0, line.start).trim() === "";
}

/** Where the line that names the source begins, and where the name in it does. */
function attributionLine(
  block: TextBlock | undefined,
): { start: number; name: number } | undefined {
  return block && (dashedLine(block.text) ?? citedLine(block));
}

/** `— Ada Roe, mayor`: a block of its own, the last line, or what follows the closing mark. */
function dashedLine(text: string): { start: number; name: number } | undefined {
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

/** `<cite>Ada Roe</cite>, mayor` as a block of its own or behind the last sentence. */
function citedLine({ text, cite = [] }: TextBlock): { start: number; name: number } | undefined {
  const last = cite.at(-1);
  if (last === undefined || text.length - last.start > LINE_CHARACTERS) return undefined;
  // A `<cite>` with emphasis in it comes in parts that touch.
  const { start } = cite.findLast((span, i) => cite[i - 1]?.end !== span.start) ?? last;
  const follows = /^\s*(?:[,(].*)?$/su.test(text.slice(last.end));
  const precedes = /(?:^|[.!?…][”’"'»」]?\s*|[”’"'»」]\s*)$/u.test(text.slice(0, start).slice(-4));
  return follows && (start === 0 || precedes) ? { start, name: start } : undefined;
}

/** A declared name or alias, or a full name that reads like a person’s. */
function personIn(line: string, people: People): Person | undefined {
  const declared = people.declaredAs(line.replace(/[.\s]+$/u, ""));
  if (declared !== undefined) return declared;
  const tokens = tag(line, []).flat();
  const phrase = nounPhraseAt(tokens, 0);
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
