/** One figure or date of a chart, as it is drawn. */
export interface Mark {
  /** The figure’s id; none for a date. */
  figure?: string;
  label: string;
  /** What is drawn, in words, e.g. `nearly 8.1 trillion yen`, `one in four`, `December 2023`. */
  value: string;
  /** Its length in percent of the longest, its part in percent of the whole, or its place in time. */
  length: number;
  note?: string;
  /** Of a date, for the HTML attribute, e.g. `2023-12`. */
  datetime?: string;
}

/** A chart of which every number was checked against the article. */
export interface Chart {
  kind: "compare" | "change" | "share" | "number" | "timeline";
  title: string;
  marks: Mark[];
  /** The equal parts of the whole that a share is drawn in, e.g. 4 for a quarter. */
  parts?: number;
  /** What was reckoned from the figures, e.g. `+53% (our arithmetic)`. */
  result?: string;
  note?: string;
  /** The paragraph that it stands beside: the one with the last of its figures or dates. */
  paragraph: string;
}
