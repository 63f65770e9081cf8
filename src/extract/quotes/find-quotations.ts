import { Prose } from "./attribution/prose.ts";
import { verbGroups } from "./grammar/verb-groups.ts";
import { groupBlockQuotes, readBlockQuote } from "./layout/block-quotes.ts";
import { readInterview } from "./layout/interview.ts";
import { applyOverrides, quotedWords } from "./overrides.ts";
import { Discourse } from "./people/discourse.ts";
import { confirmNames, learnNames, noteOrganisations } from "./people/introductions.ts";
import { People } from "./people/people.ts";
import type { Overrides, Quotation, QuotationProblem, Speaker, TextBlock } from "./quotation.ts";
import { type QuotationDraft, withoutSpeaker } from "./quotation-draft.ts";
import { type ReadSentence, readBlock } from "./read-block.ts";

/**
 * Finds every quotation of an article and who said it, in reading order.
 *
 * @param blocks the text in reading order; headings are read over, but end what was going on
 * @param speakers those declared in the front matter, e.g. `[{ name: "Ada Roe", aliases: ["the mayor"] }]`
 * @param overrides what the front matter settles, e.g. `{ attributions: { "We tried": "Ada Roe" }, notQuotations: [] }`
 * @returns the quotations, e.g. `“We tried,” Roe said, “and failed.”` is one with two stretches; and
 *   a problem for each without a speaker, for marks never closed and for overrides that fit nothing.
 *   A speaker the text leaves open is null, never a guess.
 */
export function findQuotations(
  blocks: TextBlock[],
  speakers: Speaker[],
  overrides: Overrides,
): { quotations: Quotation[]; problems: QuotationProblem[] } {
  const people = new People(speakers);
  const read = blocks.map(({ text }) => readBlock(text));
  const sentences = read.flatMap((block, at) =>
    blocks[at]?.kind === "heading" ? [] : block.sentences,
  );
  for (const { role } of speakers) {
    for (const { tokens, groups } of readBlock(role ?? "").sentences)
      learnNames(people, tokens, groups);
  }
  for (const { tokens, groups } of sentences) noteOrganisations(people, tokens, groups);
  for (const { tokens, groups } of sentences) learnNames(people, tokens, groups);
  for (const sentence of sentences) retagNames(sentence, people);
  for (const [at, { tokens, groups }] of sentences.entries()) {
    confirmNames(people, tokens, groups, sentences[at + 1]?.tokens);
  }
  const interview = readInterview(blocks, people);
  const discourse = new Discourse(people);
  const prose = new Prose(people, discourse);
  const blockQuotes = groupBlockQuotes(blocks);
  const found: QuotationDraft[] = [...interview.drafts];

  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading") {
      prose.pause();
      discourse.forget();
    } else if (block.kind === "blockquote") {
      prose.pause();
      for (const quote of readBlockQuote(blocks, blockQuotes.get(index) ?? [], people)) {
        if (quote.mixed && quote.attribution === undefined) {
          for (const part of quote.places)
            prose.read(blocks[part] ?? block, read[part] ?? NOTHING, part);
        } else if (quote.stretches.length > 0) {
          const doubt = "the block quote does not end in a line that names a person.";
          found.push({ stretches: quote.stretches, person: quote.attribution?.person, doubt });
        }
      }
    } else if (!interview.turnBlocks.has(index)) {
      prose.read(block, read[index] ?? NOTHING, index);
    }
  }
  prose.pause();

  const drafts = [...found, ...prose.drafts].sort(inReadingOrder);
  const settled = applyOverrides(drafts, blocks, overrides, people);
  const open = settled.drafts.filter(
    (draft) => draft.person === undefined && draft.source === undefined,
  );
  const problems = [
    ...prose.problems,
    ...open.map((draft) => withoutSpeaker(draft, quotedWords(draft, blocks))),
    ...settled.problems,
  ];
  problems.sort((a, b) => a.block - b.block || a.offset - b.offset);
  return { quotations: settled.drafts.map(finished), problems };
}

/** The tagger takes some names for other words (`Prior said`, `Young told`) until they are known. */
function retagNames(sentence: ReadSentence, people: People): void {
  const others = sentence.tokens.filter(
    (token) => token.pos !== "PROPN" && /^\p{Lu}/u.test(token.text) && people.endsName(token.text),
  );
  if (others.length === 0) return;
  for (const token of others) token.pos = "PROPN";
  // What `namesIn` found of the old list is out of date.
  sentence.tokens = [...sentence.tokens];
  sentence.groups = verbGroups(sentence.tokens);
}

const NOTHING = { marked: [], sentences: [] };

function inReadingOrder(a: QuotationDraft, b: QuotationDraft): number {
  const first = a.stretches[0];
  const second = b.stretches[0];
  if (first === undefined || second === undefined) return 0;
  return first.block - second.block || first.start - second.start;
}

function finished({ stretches, person, source }: QuotationDraft): Quotation {
  if (person === undefined) return { stretches, speaker: null, role: null, source: source ?? null };
  const { name, role, unnamed } = person;
  return { stretches, speaker: name, ...(unnamed && { unnamed }), role, source: null };
}
