/** A range of UTF-16 offsets into the text of a block, end exclusive, e.g. `{ start: 0, end: 5 }`. */
export interface TextRange {
  start: number;
  end: number;
}

/** A piece of running text, e.g. one paragraph of an article. */
export interface TextBlock {
  kind: "heading" | "paragraph" | "list-item" | "blockquote";
  /** Tells the block quotes of an article apart: blocks of one have the same number. */
  blockQuote?: number;
  /** As the reader sees it, e.g. `“Slow is smooth,” he said.` */
  text: string;
  /** Set in italics; titles of works stand there. In reading order, not overlapping. */
  emphasis: TextRange[];
  /** Set in bold, likewise; a bold name with a colon at the start labels a turn of an interview. */
  strong: TextRange[];
  /** Set as `<cite>`: in a block quote its source. */
  cite?: TextRange[];
}

/** Somebody the front matter declares, e.g. `{ name: "Ada Roe", role: "mayor", aliases: ["the mayor"] }`. */
export interface Speaker {
  name: string;
  role?: string;
  aliases?: string[];
}

/** What the front matter settles by hand. Keys and entries are the first words of a quotation. */
export interface Overrides {
  /** E.g. `{ "Nobody asked us": "Ada Roe" }`. */
  attributions: Record<string, string>;
  /** E.g. `["green tariff"]`. */
  notQuotations: string[];
}

/** Quoted words within one block, without the marks around them; offsets into its text. */
export interface Stretch {
  block: number;
  start: number;
  end: number;
}

/** What is quoted though it is nobody, e.g. `{ kind: "document", name: "the annual report" }`. */
export interface ImpersonalSource {
  kind: "organisation" | "document";
  /** As printed. */
  name: string;
}

/** One quotation: its stretches in reading order, and who said it as far as the text says. */
export interface Quotation {
  stretches: Stretch[];
  /** E.g. `Ada Roe`; null where the text does not say. */
  speaker: string | null;
  /** The speaker is described and not named, e.g. `a senior official`. */
  unnamed?: true;
  /** From the matching declared speaker, e.g. `mayor`, else null. */
  role: string | null;
  /** The organisation or document whose words they are, where it is nobody’s. */
  source: ImpersonalSource | null;
}

/** Something the author has to settle. The message says what is wrong and mostly what to do. */
export interface QuotationProblem {
  block: number;
  offset: number;
  /** E.g. `quotation-without-speaker`. */
  rule: string;
  message: string;
  /** The override at fault, so that its line in the front matter can be pointed to. */
  entry?: OverrideEntry;
}

/** An entry of the front matter, e.g. `{ list: "notQuotations", key: "green tariff" }`. */
export interface OverrideEntry {
  list: keyof Overrides;
  key: string;
}
