import { withCellsApart } from "./cells-apart.ts";
import type { Passage } from "./passage.ts";
import { sentencePlace } from "./sentence-around.ts";

/** A sentence with numbers in it, or a row of a table with them. */
export interface FigureSentence {
  /** The id of its first figure, which no other sentence of the article has. */
  id: string;
  /** The id of the section that it stands in. */
  section: string;
  /** Its words, or those of the whole row. */
  text: string;
  /** Where in the text each further cell of a row begins; missing where it is no row. */
  cells?: readonly number[];
  /** Its figures in their order, and where in the text they stand. */
  figures: { id: string; start: number; end: number }[];
}

/** A part of a sentence; one with an id is the figure of that id. */
export interface SentencePart {
  text: string;
  id?: string;
}

/**
 * The sentences of an article that have figures, each once, in reading order. An archive has hundreds of thousands, of
 * which few are shown, so `sentenceParts` divides one when it is.
 *
 * @param passages all passages of the article
 */
export function figureSentences(passages: readonly Passage[]): FigureSentence[] {
  const blocks = new Map<string, Passage>();
  const sentences = new Map<string, FigureSentence>();
  for (const passage of passages) {
    if (passage.kind === "paragraph" || passage.kind === "section") blocks.set(passage.id, passage);
  }
  for (const passage of passages) {
    if (passage.kind !== "figure") continue;
    const { id, section, span } = passage;
    const block = blocks.get(span.paragraph);
    if (block === undefined) continue;
    const cells = block.kind === "paragraph" && block.cells?.length ? block.cells : undefined;
    // A row is read as a whole: what a number in it is of stands in its first cell.
    const [from, to] = cells ? [0, block.exact.length] : sentencePlace(block.exact, span.start);
    const key = `${span.paragraph} ${from}`;
    const known = sentences.get(key) ?? {
      id,
      section,
      text: block.exact.slice(from, to),
      ...(cells && { cells }),
      figures: [],
    };
    known.figures.push({ id, start: span.start - from, end: span.end - from });
    sentences.set(key, known);
  }
  return [...sentences.values()];
}

/**
 * A sentence in parts, e.g. `They sold `, `40 ships` (`figure-40-ships`), ` for `, `£8 million` (`figure-8-million`), `.`
 * The cells of a row stand apart: `Ely · `, `40 ships`.
 */
export function sentenceParts({ text, cells = [], figures }: FigureSentence): SentencePart[] {
  const between = (start: number, end: number) =>
    withCellsApart(
      text.slice(start, end),
      cells.map((cell) => cell - start),
    );
  const parts: SentencePart[] = [];
  let at = 0;
  for (const { id, start, end } of figures) {
    // A figure that runs on from another, or beyond the sentence, is in what was taken.
    if (start < at || end > text.length) continue;
    if (start > at) parts.push({ text: between(at, start) });
    parts.push({ text: text.slice(start, end), id });
    at = end;
  }
  if (at < text.length) parts.push({ text: between(at, text.length) });
  return parts;
}
