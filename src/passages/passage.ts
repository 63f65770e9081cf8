/** A part of an article with a heading of its own, or the text before the first one. */
export interface Section {
  /** The fragment without `#`, e.g. `surging-tourism`; permanent. */
  id: string;
  /** The heading as printed, e.g. `Surging tourism`. */
  title: string;
  /** The heading's level, 2 to 6. */
  level: number;
}

/** A stretch of an article that has an address: the unit that is found, listed and shared. */
export type Passage = SectionPassage | ParagraphPassage | QuotationPassage | FigurePassage;

interface Addressed {
  /** The fragment without `#`, e.g. `quote-seeing-is-believing`; permanent, unique on the page. */
  id: string;
  /** The id of the section it stands in. */
  section: string;
  /** The words as printed. */
  exact: string;
  /** Up to 32 characters before and after it in its paragraph: W3C's TextQuoteSelector. */
  prefix: string;
  suffix: string;
}

interface SectionPassage extends Addressed {
  kind: "section";
}

/** A paragraph, a list item, a table cell, a caption. */
interface ParagraphPassage extends Addressed {
  kind: "paragraph";
}

/** Words within a paragraph; offsets are UTF-16, into the paragraph's `exact`. */
export interface Span {
  paragraph: string;
  start: number;
  end: number;
}

export interface QuotationPassage extends Addressed {
  kind: "quotation";
  /** E.g. `Ada Roe`; null where the text does not say who. */
  speaker: string | null;
  /** E.g. `mayor of Ely`; null where the front matter does not say. */
  role: string | null;
  /** The quoted words without their marks; more than one when “he said” stands between. */
  stretches: string[];
  spans: Span[];
}

export interface FigurePassage extends Addressed {
  kind: "figure";
  /** E.g. 8100000000000; the lower end of a range. */
  value: number;
  /** The upper end of a range. */
  valueTo?: number;
  /** ISO 4217 for money, else a singular name such as `percent`; null for a plain count. */
  unit: string | null;
  /** What is counted, e.g. `electric vehicles`. */
  counts: string | null;
  /** E.g. `nearly`, `record`. */
  qualifier: string | null;
  /** E.g. `2024`, where the sentence states it. */
  period: string | null;
  /** The same amount in another unit, printed in brackets after it. */
  conversion?: { exact: string; value: number; unit: string | null };
  span: Span;
}
