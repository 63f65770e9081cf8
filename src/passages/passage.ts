/** A part of an article with a heading of its own, or the text before the first one. */
export interface Section {
  /** The fragment without `#`, e.g. `surging-tourism`; permanent. */
  id: string;
  /** The heading as printed, e.g. `Surging tourism`. */
  title: string;
  /** The heading's level, 2 to 6. */
  level: number;
}

/** A stretch of an article that search can find. */
export interface Passage {
  kind: "section" | "paragraph";
  /** The fragment that leads to it, without `#`: its section's. */
  id: string;
  /** The heading it stands under, as printed. */
  section: string;
  /** Its words as printed, e.g. a heading, a paragraph, a list item. */
  text: string;
}
