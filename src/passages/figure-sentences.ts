import type { FigurePassage, Passage } from "./passage.ts";
import { sentenceAround } from "./sentence-around.ts";

/** A sentence with the numbers in it, in parts; a part with an id is the figure of that id. */
export interface FigureSentence {
  /** The id of its first figure, which no other sentence of the article has. */
  id: string;
  /** The id of the section that it stands in. */
  section: string;
  parts: { text: string; id?: string }[];
}

/** From where to where in its paragraph the sentence of each figure stands, by the figure’s id. */
export type SentencePlaces = Record<string, [from: number, to: number]>;

/**
 * Finds the sentences of all figures of an article.
 *
 * @param passages all passages of the article
 */
export function sentencePlaces(passages: readonly Passage[]): SentencePlaces {
  const texts = new Map(passages.map(({ id, exact }) => [id, exact]));
  const places: SentencePlaces = {};
  for (const passage of passages) {
    if (passage.kind !== "figure") continue;
    const { paragraph, start } = passage.span;
    const text = texts.get(paragraph) ?? passage.exact;
    const sentence = sentenceAround(text, start);
    // The same sentence may stand twice in a paragraph: the one around the figure is meant.
    const from = text.lastIndexOf(sentence, start);
    places[passage.id] = [from, from + sentence.length];
  }
  return places;
}

/** What is known of an article’s passages and of the sentences around its figures. */
interface WithSentences {
  passages: readonly Passage[];
  sentences: SentencePlaces;
}

/**
 * The sentences of an article that have figures, each once, in reading order, e.g. `They sold `,
 * `40 ships` (`figure-40-ships`), ` for `, `£8 million` (`figure-8-million`), `.` A row of a table is shown as a whole,
 * its cells apart: `Ely · `, `40 ships`.
 */
export function figureSentences({ passages, sentences: places }: WithSentences): FigureSentence[] {
  const blocks = new Map(passages.map((passage) => [passage.id, passage]));
  const sentences = new Map<string, Found>();
  for (const passage of passages) {
    const place = places[passage.id];
    if (passage.kind !== "figure" || place === undefined) continue;
    const { paragraph } = passage.span;
    const block = blocks.get(paragraph);
    const cells = block?.kind === "paragraph" ? (block.cells ?? []) : [];
    // A row is read as a whole: what a number in it is of stands in its first cell.
    const [from, to] = cells.length > 0 ? [0] : place;
    const key = `${paragraph} ${from}`;
    const sentence = block?.exact.slice(from, to) ?? passage.exact;
    const known = sentences.get(key) ?? { from, sentence, cells, figures: [] };
    known.figures.push(passage);
    sentences.set(key, known);
  }
  return [...sentences.values()].map((found) => ({
    id: found.figures[0]?.id ?? "",
    section: found.figures[0]?.section ?? "",
    parts: partsOf(found),
  }));
}

/** A sentence in its paragraph, and where the cells of a row begin there. */
interface Found {
  from: number;
  sentence: string;
  cells: readonly number[];
  figures: FigurePassage[];
}

function partsOf({ from, sentence, cells, figures }: Found): FigureSentence["parts"] {
  const between = (start: number, end: number) =>
    withCellsApart(
      sentence.slice(start, end),
      cells.map((cell) => cell - from - start),
    );
  const parts: FigureSentence["parts"] = [];
  let at = 0;
  for (const { id, span } of figures) {
    const [start, end] = [span.start - from, span.end - from];
    // A figure that runs on from another, or beyond the sentence, is in what was taken.
    if (start < at || end > sentence.length) continue;
    if (start > at) parts.push({ text: between(at, start) });
    parts.push({ text: sentence.slice(start, end), id });
    at = end;
  }
  if (at < sentence.length) parts.push({ text: between(at, sentence.length) });
  return parts;
}

/** Words with a point between cells of a row in place of a space, e.g. `Ely · 40`; a cell may begin where they end. */
function withCellsApart(words: string, cells: readonly number[]): string {
  let [apart, at] = ["", 0];
  for (const cell of cells) {
    if (cell <= 0 || cell > words.length) continue;
    apart += `${words.slice(at, cell).trimEnd()} · `;
    at = cell;
  }
  return apart + words.slice(at);
}
