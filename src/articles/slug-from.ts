import { slug as slugOf } from "github-slugger";

/** An address that people still read and copy. */
const LONGEST = 80;

/** The name of an article whose title gives none. */
export const STAND_IN = "article";

/** What to do with an article that has it. */
export const STAND_IN_ADVICE = `The title has no Latin letters or digits to make one of, so “${STAND_IN}” stands in. Rename the file before you publish it, such as to harbour-opens.md: its name is its address.`;

/**
 * An article’s address, of the words of its title without their accents.
 *
 * @param title e.g. `A house in München`
 * @returns e.g. `a-house-in-munchen`; nothing where the title has no Latin letters or digits
 */
export function slugFrom(title: string): string | undefined {
  const ascii = title
    .normalize("NFKD")
    .replaceAll("ß", "ss")
    .replace(/[^\p{ASCII}]/gu, "");
  const words = slugOf(ascii)
    .replace(/[^a-z0-9-]/g, "")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
  const cut = words.length <= LONGEST ? words : words.slice(0, LONGEST).replace(/-[^-]*$/, "");
  return cut === "" ? undefined : cut;
}
