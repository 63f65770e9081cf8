/** What a passage is: a heading, a paragraph, or a quotation or number inside a paragraph. */
export type PassageKind = "section" | "paragraph" | "quotation" | "figure";

/** One passage as search sees it. */
export interface SearchPassage {
  /** Address on the page, e.g. `quote-slow-is-smooth`. */
  id: string;
  kind: PassageKind;
  /** Words as printed, e.g. `2.5 billion euros`; of a section its heading. */
  text: string;
  /** Heading it stands under, e.g. `Early ferries`. */
  section: string;
  /** Who says it, e.g. `Ada Roe`; absent when nobody does or it is not known. */
  speaker?: string;
  /** The speaker is described and not named, e.g. `a senior official`. */
  unnamed?: true;
  /** What the speaker is, e.g. `mayor of Ely`. */
  role?: string;
  /** The paragraph it stands in, for a quotation or figure. */
  context?: string;
  /** Where in that paragraph a figure stands, e.g. `[41, 57]`. */
  place?: [from: number, to: number];
  /** Further words that find it and are never shown, e.g. `the envoy`. */
  hints?: string;
}

/**
 * One article as search sees it. Its passages stand in reading order, and a quotation or figure
 * after the paragraph whose words it repeats.
 */
export interface SearchArticle {
  url: string;
  title: string;
  /** ISO date, e.g. `2025-03-19`. */
  date: string;
  /** Who wrote it, and who first published it; absent where that is not known. */
  authors?: readonly string[];
  source?: string;
  passages: readonly SearchPassage[];
}
