import { quotationWords } from "../../passages/quoted-words.ts";
import type { SearchArticle, SearchPassage } from "./search-passage.ts";

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
  quotations: [text: number, id: string, speaker: number, places: PlaceInText[]][];
  figures: [text: number, id: string, ...place: [from: number, to: number]][];
  sections: string[];
  speakers: [name: string, role: string | null, unnamed?: 1][];
  authors?: string[];
  source?: string;
}
export type PlaceInText = [text: number, from: number, to: number];

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
  const quotations = new Map<number, SearchPassage[]>();
  const figures = new Map<number, SearchPassage[]>();
  const add = (map: Map<number, SearchPassage[]>, at: number, passage: SearchPassage) => {
    const list = map.get(at);
    if (list === undefined) map.set(at, [passage]);
    else list.push(passage);
  };
  const sectionOf = (at: number) => labels.sections[labels.texts[at]?.[2] ?? -1] ?? "";

  for (const [at, id, who, places] of labels.quotations) {
    const words = places.map(([text, from, to]) => texts[text]?.slice(from, to) ?? "");
    const [speaker, role, unnamed] = labels.speakers[who] ?? [];
    add(quotations, at, {
      id,
      kind: "quotation",
      section: sectionOf(at),
      text: quotationWords(words),
      context: texts[at] ?? "",
      ...(speaker === undefined ? {} : { speaker }),
      ...(unnamed && { unnamed: true }),
      ...(role === undefined || role === null ? {} : { role }),
    });
  }
  for (const [at, id, from, to] of labels.figures) {
    const context = texts[at] ?? "";
    const text = context.slice(from, to);
    const section = sectionOf(at);
    add(figures, at, { id, kind: "figure", section, text, context, place: [from, to] });
  }
  const passages = labels.texts.flatMap(([isSection, id, , hints], at): SearchPassage[] => {
    const own: SearchPassage = {
      id,
      kind: isSection ? "section" : "paragraph",
      section: sectionOf(at),
      text: texts[at] ?? "",
      ...(hints === undefined ? {} : { hints }),
    };
    return [own, ...(quotations.get(at) ?? []), ...(figures.get(at) ?? [])];
  });
  const { authors, source } = labels;
  return {
    url,
    title,
    date,
    passages,
    ...(authors === undefined ? {} : { authors }),
    ...(source === undefined ? {} : { source }),
  };
}
