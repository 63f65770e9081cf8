import { oncePerText } from "../../once-per.ts";
import { type DateReading, readCalendar } from "./dates/dates.ts";
import { isEnglish } from "./numbers/numerals.ts";
import { type Pieces, piecesOf } from "./pieces.ts";

/** The pieces of a paragraph, and the dates and times among them. */
interface DatedPieces {
  pieces: Pieces;
  calendar: readonly DateReading[];
}

/** An article of so many paragraphs is divided once, though figures, dates and charts each ask for it. */
const PARAGRAPHS_KEPT = 500;

const readers = new Map<string, (text: string) => DatedPieces>();

/**
 * Divides a paragraph and finds its dates.
 *
 * @param lang the language of the text, as BCP 47 has it, e.g. "de" or "en-GB"
 */
export function datedPieces(text: string, lang = "en"): DatedPieces {
  // All kinds of English print numbers alike.
  const key = isEnglish(lang) ? "en" : lang;
  const read = readers.get(key) ?? oncePerText(readerOf(key), PARAGRAPHS_KEPT);
  readers.set(key, read);
  return read(text);
}

function readerOf(lang: string): (text: string) => DatedPieces {
  return (text) => {
    const pieces = piecesOf(text, lang);
    return { pieces, calendar: readCalendar(text, pieces) };
  };
}
