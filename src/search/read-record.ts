import type { SearchArticle, SearchPassage } from "./passage.ts";

/** One article as Pagefind is given it, and as its fragment gives it back. */
export interface SearchRecord {
  url: string;
  /** The words of all paragraphs and headings. */
  content: string;
  meta: {
    title: string;
    date: string;
    /** What the passages in the content are: `Labels`, as JSON. */
    passages: string;
    /** Words that find the article and are never shown: Pagefind searches metadata too. */
    hints: string;
  };
}

/** What is known of the passages beside their words; a quotation’s and a figure’s are places. */
export interface Labels {
  /** Headings and paragraphs, in the order of the content. */
  texts: [isSection: 0 | 1, id: string, section: number, hints?: string][];
  /** After which text it stands, its id, who says it, its places. */
  quotations: [text: number, id: string, speaker: number, places: Place[]][];
  figures: [text: number, id: string, ...place: [from: number, to: number]][];
  sections: string[];
  speakers: [name: string, role: string | null][];
}
export type Place = [text: number, from: number, to: number];

/**
 * Stands between the texts in a record's content. Pagefind keeps it, with the spaces, as a word
 * without letters: not indexed, and no exact phrase runs across it.
 */
export const BETWEEN = " \u001F ";

/** The article and its passages, from what Pagefind gives back for a record. */
export function fromRecord({ url, content, meta }: SearchRecord): SearchArticle {
  const { title, date, passages } = meta;
  return readTexts(url, title, date, content.split(BETWEEN), JSON.parse(passages) as Labels);
}

/**
 * The article and its passages, from its texts and what the passages in them are.
 *
 * @param texts headings, paragraphs and end notes, in the order of the content
 */
export function readTexts(
  url: string,
  title: string,
  date: string,
  texts: string[],
  labels: Labels,
): SearchArticle {
  const { sections, speakers } = labels;
  const passages = labels.texts.flatMap(([isSection, id, at, hints], index): SearchPassage[] => {
    const section = sections[at] ?? "";
    const context = texts[index] ?? "";
    const own: SearchPassage = {
      ...{ id, kind: isSection ? "section" : "paragraph", section, text: context },
      ...(hints === undefined ? {} : { hints }),
    };
    const quotations = labels.quotations
      .filter(([text]) => text === index)
      .map(([, quotationId, who, places]): SearchPassage => {
        const words = places.map(([text, from, to]) => texts[text]?.slice(from, to) ?? "");
        const [speaker, role] = speakers[who] ?? [];
        return {
          ...{ id: quotationId, kind: "quotation", section, text: words.join(" … "), context },
          ...(speaker === undefined ? {} : { speaker }),
          ...(role === undefined || role === null ? {} : { role }),
        };
      });
    const figures = labels.figures
      .filter(([text]) => text === index)
      .map(([, figureId, from, to]): SearchPassage => {
        const text = context.slice(from, to);
        return { id: figureId, kind: "figure", section, text, context, place: [from, to] };
      });
    return [own, ...quotations, ...figures];
  });
  return { url, title, date, passages };
}
