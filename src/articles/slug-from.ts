import { slug as slugOf } from "github-slugger";

/** An address that people still read and copy. */
const LONGEST = 80;

/** An article’s address, of the words of its title without their accents, e.g. `a-house-in-munchen`. */
export function slugFrom(title: string): string {
  const ascii = title
    .normalize("NFKD")
    .replaceAll("ß", "ss")
    .replace(/[^\p{ASCII}]/gu, "");
  const words = slugOf(ascii)
    .replace(/[^a-z0-9-]/g, "")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
  const cut = words.length <= LONGEST ? words : words.slice(0, LONGEST).replace(/-[^-]*$/, "");
  return cut === "" ? "article" : cut;
}
