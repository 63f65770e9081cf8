import type { FigurePassage, Passage } from "./passage.ts";
import { sentenceAround } from "./sentence-around.ts";

/** A sentence with the numbers in it, in parts; a part with an id is the figure of that id. */
export interface FigureSentence {
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
 * `40 ships` (`figure-40-ships`), ` for `, `£8 million` (`figure-8-million`), `.`
 */
export function figureSentences({ passages, sentences: places }: WithSentences): FigureSentence[] {
  const texts = new Map(passages.map(({ id, exact }) => [id, exact]));
  const sentences = new Map<string, { from: number; sentence: string; figures: FigurePassage[] }>();
  for (const passage of passages) {
    const [from, to] = places[passage.id] ?? [];
    if (passage.kind !== "figure" || from === undefined) continue;
    const { paragraph } = passage.span;
    const key = `${paragraph} ${from}`;
    const sentence = texts.get(paragraph)?.slice(from, to) ?? passage.exact;
    const known = sentences.get(key) ?? { from, sentence, figures: [] };
    known.figures.push(passage);
    sentences.set(key, known);
  }
  return [...sentences.values()].map(({ from, sentence, figures }) => ({
    section: figures[0]?.section ?? "",
    parts: partsOf(sentence, from, figures),
  }));
}

function partsOf(
  sentence: string,
  from: number,
  figures: readonly FigurePassage[],
): FigureSentence["parts"] {
  const parts: FigureSentence["parts"] = [];
  let at = 0;
  for (const { id, span } of figures) {
    const [start, end] = [span.start - from, span.end - from];
    // A figure that runs on from another, or beyond the sentence, is in what was taken.
    if (start < at || end > sentence.length) continue;
    if (start > at) parts.push({ text: sentence.slice(at, start) });
    parts.push({ text: sentence.slice(start, end), id });
    at = end;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at) });
  return parts;
}
