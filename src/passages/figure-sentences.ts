import { withCellsApart } from "./cells-apart.ts";
import type { FigurePassage, Passage } from "./passage.ts";
import { sentenceAround } from "./sentence-around.ts";

/** A sentence with numbers in it, or a row of a table with them. */
export interface FigureSentence {
  /** The id of its first figure, which no other sentence of the article has. */
  id: string;
  /** The id of the section that it stands in. */
  section: string;
  /** The text of its paragraph, and from where to where it stands there. */
  text: string;
  from: number;
  to: number;
  /** Where in the paragraph the cells of a row begin. */
  cells: readonly number[];
  /** In their order. */
  figures: FigurePassage[];
}

const NO_CELLS: readonly number[] = [];

/** A part of a sentence; one with an id is the figure of that id. */
export interface SentencePart {
  text: string;
  id?: string;
}

/**
 * From where to where in its paragraph the sentence of each figure stands, e.g. `[0, 31, 0, 31, 32, 50]` of three figures
 * in reading order: an archive has hundreds of thousands in memory.
 */
export type SentencePlaces = readonly number[];

/**
 * Finds the sentences of all figures of an article.
 *
 * @param passages all passages of the article
 */
export function sentencePlaces(passages: readonly Passage[]): SentencePlaces {
  const texts = new Map(passages.map(({ id, exact }) => [id, exact]));
  const places: number[] = [];
  for (const passage of passages) {
    if (passage.kind !== "figure") continue;
    const { paragraph, start } = passage.span;
    const text = texts.get(paragraph) ?? passage.exact;
    const sentence = sentenceAround(text, start);
    // The same sentence may stand twice in a paragraph: the one around the figure is meant.
    const from = text.lastIndexOf(sentence, start);
    places.push(from, from + sentence.length);
  }
  return places;
}

/** What is known of an article’s passages and of the sentences around its figures. */
interface WithSentences {
  passages: readonly Passage[];
  sentences: SentencePlaces;
}

/** From where to where in its paragraph the sentence of each figure stands, by the figure’s id. */
export function placesById({
  passages,
  sentences,
}: WithSentences): Map<string, [from: number, to: number]> {
  const figures = passages.filter(({ kind }) => kind === "figure");
  return new Map(
    figures.map(({ id }, at) => [id, [sentences[2 * at] ?? 0, sentences[2 * at + 1] ?? 0]]),
  );
}

/**
 * The sentences of an article that have figures, each once, in reading order. An archive has hundreds of thousands, of
 * which few are shown, so `sentenceParts` divides one when it is.
 */
export function figureSentences(article: WithSentences): FigureSentence[] {
  const { passages } = article;
  const places = placesById(article);
  const blocks = new Map<string, Passage>();
  const sentences = new Map<string, FigureSentence>();
  for (const passage of passages) {
    if (passage.kind === "paragraph" || passage.kind === "section") blocks.set(passage.id, passage);
  }
  for (const passage of passages) {
    const place = places.get(passage.id);
    if (passage.kind !== "figure" || place === undefined) continue;
    const { id, section, span } = passage;
    const block = blocks.get(span.paragraph);
    if (block === undefined) continue;
    const cells = (block.kind === "paragraph" && block.cells) || NO_CELLS;
    const text = block.exact;
    // A row is read as a whole: what a number in it is of stands in its first cell.
    const [from, to] = cells.length > 0 ? [0, text.length] : place;
    const key = `${span.paragraph} ${from}`;
    const known = sentences.get(key);
    if (known !== undefined) known.figures.push(passage);
    else sentences.set(key, { id, section, text, from, to, cells, figures: [passage] });
  }
  return [...sentences.values()];
}

/**
 * A sentence in parts, e.g. `They sold `, `40 ships` (`figure-40-ships`), ` for `, `£8 million` (`figure-8-million`), `.`
 * The cells of a row stand apart: `Ely · `, `40 ships`.
 */
export function sentenceParts({ text, from, to, cells, figures }: FigureSentence): SentencePart[] {
  const between = (start: number, end: number) =>
    withCellsApart(
      text.slice(start, end),
      cells.map((cell) => cell - start),
    );
  const parts: SentencePart[] = [];
  let at = from;
  for (const { id, span } of figures) {
    // A figure that runs on from another, or beyond the sentence, is in what was taken.
    if (span.start < at || span.end > to) continue;
    if (span.start > at) parts.push({ text: between(at, span.start) });
    parts.push({ text: text.slice(span.start, span.end), id });
    at = span.end;
  }
  if (at < to) parts.push({ text: between(at, to) });
  return parts;
}
