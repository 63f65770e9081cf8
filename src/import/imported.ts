import type { Root } from "hast";

/** What an import could find out about an article; what is unknown is left out, never guessed. */
export interface Facts {
  title?: string;
  authors?: string[];
  /** As `parseDate` reads it, e.g. `2025-03-19` or `2025-03-19T07:00+09:00`. */
  date?: string;
  sourceName?: string;
  sourceUrl?: string;
  sourceAbout?: string;
  description?: string;
  lang?: string;
  contact?: string;
  imageCredit?: string;
  reprintPublisher?: string;
  reprintNote?: string;
}

/** Words that do not become part of the text. */
export interface LeftOut {
  /** What it is, e.g. `nav`, `figcaption`, `iframe`. */
  what: string;
  /** Its words, or the address of what has none. */
  words: string;
}

/** An article as it was found, before it is written. */
export interface Imported {
  facts: Facts;
  /** The article’s text as HTML. */
  body: Root;
  leftOut: LeftOut[];
  /** The name that it has in its address where it is from, which this site may not have, e.g. `ferry-opens`. */
  slug?: string;
  /** The address that relative links and images begin at. */
  base?: string;
  /** Pictures that came with the file, by the `src` that `body` has for them. */
  pictures?: Map<string, Uint8Array>;
}

/** A fault that the editor is told in one line. */
export class ImportError extends Error {}
