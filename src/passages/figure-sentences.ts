import type { FigurePassage, Passage } from "./passage.ts";
import { sentenceAround } from "./sentence-around.ts";

/** A sentence with the numbers in it, in parts; a part with an id is the figure of that id. */
export interface FigureSentence {
  /** The id of the section that it stands in. */
  section: string;
  parts: { text: string; id?: string }[];
}

/**
 * The sentences of an article that have figures, each once, in reading order, e.g. `They sold `,
 * `40 ships` (`figure-40-ships`), ` for `, `£8 million` (`figure-8-million`), `.`
 *
 * @param passages all passages of the article
 */
export function figureSentences(passages: readonly Passage[]): FigureSentence[] {
  const texts = new Map(passages.map(({ id, exact }) => [id, exact]));
  const sentences = new Map<string, { from: number; sentence: string; figures: FigurePassage[] }>();
  for (const passage of passages) {
    if (passage.kind !== "figure") continue;
    const { paragraph, start } = passage.span;
    const text = texts.get(paragraph) ?? passage.exact;
    const sentence = sentenceAround(text, start);
    // The same sentence may stand twice in a paragraph: the one around the figure is meant.
    const from = text.lastIndexOf(sentence, start);
    const key = `${paragraph} ${from}`;
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
