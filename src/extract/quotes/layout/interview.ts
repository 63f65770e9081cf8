import { findMarkedWords, trimmed } from "../marks/marked-words.ts";
import { NamesInText } from "../people/names-in-text.ts";
import type { People } from "../people/people.ts";
import type { Person } from "../people/person.ts";
import type { TextBlock } from "../quotation.ts";
import type { QuotationDraft } from "../quotation-draft.ts";
import {
  initialsOf,
  isAnsweringLabel,
  isAskingLabel,
  isEditorialNote,
  isWhollyBold,
  leadingSpan,
  type TurnLabel,
  turnLabel,
} from "./turns.ts";

/** What the blocks of an interview are: each block of a turn belongs to its draft or to nobody’s. */
export interface Interview {
  /** Answers in reading order. */
  drafts: QuotationDraft[];
  /** Places of the blocks that are part of some turn; the rest is ordinary prose. */
  turnBlocks: Set<number>;
}

/** Fewer labelled blocks than this are lead-ins or notes, not an interview. */
const FEWEST_TURNS = 2;

/** Finds the turns of a question-and-answer interview. Questions give no quotation. */
export function readInterview(blocks: TextBlock[], people: People): Interview {
  const labels = blocks.map(turnLabel);
  const known = labels.filter((label) => label !== undefined && isKnownLabel(label.name, people));
  const interview: Interview = { drafts: [], turnBlocks: new Set() };
  if (known.length < FEWEST_TURNS) return readBoldQuestions(blocks, people);
  const asking = labelsThatAsk(blocks, labels);
  const others = new NamesInText(people.declared);
  let turn: { draft: QuotationDraft | undefined } | undefined;
  for (const [index, block] of blocks.entries()) {
    const label = labels[index];
    if (label !== undefined) turn = { draft: draftFor(label, asking, people) };
    else if (turn === undefined || !carriesOn(block, others, turn.draft?.person)) turn = undefined;
    if (turn === undefined) continue;
    interview.turnBlocks.add(index);
    if (turn.draft === undefined) continue;
    if (label !== undefined) interview.drafts.push(turn.draft);
    const stretch = turnWords(block.text, label?.start ?? 0);
    if (stretch.end > stretch.start) turn.draft.stretches.push({ block: index, ...stretch });
  }
  interview.drafts = interview.drafts.filter((draft) => draft.stretches.length > 0);
  return interview;
}

/**
 * An interview whose questions are whole paragraphs in bold and whose answers have no label. They
 * are the one declared person’s, and speak about themselves (`I`, `we`) rather than about that person;
 * otherwise the questions are the headings of an ordinary article.
 */
function readBoldQuestions(blocks: TextBlock[], people: People): Interview {
  const interview: Interview = { drafts: [], turnBlocks: new Set() };
  const [person, another] = people.declared;
  const doubt = "more than one person is declared who may answer.";
  let draft: QuotationDraft | undefined;
  let questions = 0;
  for (const [index, block] of blocks.entries()) {
    const answerAt = behindBoldQuestion(block);
    if (answerAt !== undefined) {
      questions += 1;
      draft = { stretches: [], person: another === undefined ? person : undefined, doubt };
      interview.drafts.push(draft);
    } else if (draft === undefined || isOutsideTurns(block)) {
      draft = undefined;
      continue;
    }
    interview.turnBlocks.add(index);
    const stretch = turnWords(block.text, answerAt ?? 0);
    if (stretch.end > stretch.start) draft.stretches.push({ block: index, ...stretch });
  }
  interview.drafts = interview.drafts.filter((one) => one.stretches.length > 0);
  const answers = interview.drafts.flatMap(({ stretches }) =>
    stretches.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? ""),
  );
  const declared = new NamesInText(people.declared);
  const told = answers.some((answer) => declared.areIn(answer));
  const telling = answers.some(isFirstPerson);
  return questions < FEWEST_TURNS || told || !telling || person === undefined
    ? { drafts: [], turnBlocks: new Set() }
    : interview;
}

/** Where the answer begins behind a question in bold; undefined for other blocks. */
function behindBoldQuestion(block: TextBlock): number | undefined {
  const bold = leadingSpan(block.text, block.strong);
  const asks =
    bold !== undefined && /[?？]["”’』」)]*\s*$/u.test(block.text.slice(0, bold.end).slice(-8));
  return asks ? bold.end : undefined;
}

function isKnownLabel(name: string, people: People): boolean {
  return isAskingLabel(name) || isAnsweringLabel(name) || personOf(name, people) !== undefined;
}

function personOf(name: string, people: People): Person | undefined {
  const declared = people.declaredAs(name);
  if (declared !== undefined) return declared;
  if (isAskingLabel(name)) return undefined;
  if (isAnsweringLabel(name)) return people.declared.length === 1 ? people.declared[0] : undefined;
  const byName = people.byName(name.split(/\s+/u));
  if (byName !== undefined) return byName;
  const letters = name.replaceAll(".", "");
  const initialled = people.declared.filter((person) => initialsOf(person.name) === letters);
  return initialled.length === 1 ? initialled[0] : undefined;
}

/** Undefined for whoever asks: a question is not a source’s quotation. */
function draftFor(
  label: TurnLabel,
  asking: ReadonlySet<string>,
  people: People,
): QuotationDraft | undefined {
  const person = personOf(label.name, people);
  if (person === undefined && (isAskingLabel(label.name) || asking.has(label.name)))
    return undefined;
  const doubt = `“${label.name.slice(0, 60)}” stands for nobody declared.`;
  return { stretches: [], person, doubt };
}

/** The names of labels most of whose turns end in a question: an undeclared one is the interviewer’s. */
function labelsThatAsk(blocks: TextBlock[], labels: (TurnLabel | undefined)[]): Set<string> {
  const counts = new Map<string, { turns: number; questions: number }>();
  for (const [index, label] of labels.entries()) {
    if (label === undefined) continue;
    const { turns, questions } = counts.get(label.name) ?? { turns: 0, questions: 0 };
    const asks = /[?？]["”’』」)]*\s*$/u.test((blocks[index]?.text ?? "").slice(-8));
    counts.set(label.name, { turns: turns + 1, questions: questions + (asks ? 1 : 0) });
  }
  return new Set(
    [...counts].filter(([, { turns, questions }]) => questions * 2 >= turns).map(([name]) => name),
  );
}

/** A block without a label continues the turn unless it is the desk’s, or is about the speakers. */
function carriesOn(block: TextBlock, declared: NamesInText, speaker: Person | undefined): boolean {
  if (isOutsideTurns(block) || isWhollyBold(block)) return false;
  if (speaker !== undefined && new NamesInText([speaker]).areIn(block.text)) return false;
  const tells =
    !isFirstPerson(block.text) || /[”’"'»」] (?:s?he|\p{Lu}\p{L}+) sa(?:id|ys)\b/u.test(block.text);
  return !(tells && declared.areIn(block.text));
}

function isOutsideTurns(block: TextBlock): boolean {
  return block.kind === "heading" || block.kind === "blockquote" || isEditorialNote(block);
}

/** Whether somebody speaks about themselves outside the quotations in it. */
function isFirstPerson(text: string): boolean {
  let at = 0;
  let own = "";
  for (const { open, close } of findMarkedWords(text)) {
    own += text.slice(at, open);
    at = close;
  }
  own += text.slice(at);
  return /\b(?:I|we|my|our|me|us)\b/iu.test(own);
}

/** The words of a turn in one block, without outer marks when they enclose all of it. */
function turnWords(text: string, from: number): { start: number; end: number } {
  const whole = trimmed(text, from, text.length);
  const [first] = findMarkedWords(text.slice(whole.start, whole.end));
  if (first?.open === 0 && first.close === whole.end - whole.start && first.closed) {
    return { start: whole.start + first.start, end: whole.start + first.end };
  }
  return whole;
}
