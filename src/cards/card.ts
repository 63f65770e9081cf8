import type { SharedArticle } from "../articles/article.ts";
import { byline, formatDate } from "../articles/wording.ts";
import { quoting } from "../interface/words.ts";
import type { Passage } from "../passages/passage.ts";
import { marked, quotationWords, withinMarks } from "../passages/quoted-words.ts";
import { SITE } from "../site.ts";

/** Open Graph’s usual size, which every chat app shows whole. */
export const CARD_WIDTH_PX = 1200;
export const CARD_HEIGHT_PX = 630;

/** What the picture of a link preview says. */
export interface Card {
  kind: "article" | "section" | "quotation";
  /** The headline, the section’s title, or the quotation’s words for between double marks. */
  words: string;
  /** E.g. `Ada Roe`; null where the text does not say who. */
  speaker: string | null;
  /** E.g. `mayor of Ely`. */
  role: string | null;
  /** The article’s headline; of an article its byline. */
  context: string;
  /** E.g. `Harbour Post · 19 March 2025`; of original reporting the date alone. */
  published: string;
  /** The site’s name. */
  site: string;
}

/** The card of an article, or of a passage of it. */
export function cardOf(article: SharedArticle, passage?: Passage): Card {
  const { title, source, date } = article.frontMatter;
  // The site’s own name stands below.
  const published = [source?.name, formatDate(date)].filter((part) => part).join(" · ");
  const nobody = { speaker: null, role: null };
  const about = { ...nobody, context: title, published, site: SITE.name };
  if (passage === undefined) {
    return { kind: "article", ...about, words: title, context: byline(article.frontMatter) };
  }
  if (passage.kind !== "quotation") return { kind: "section", ...about, words: passage.exact };
  const { stretches, speaker, role } = passage;
  return {
    kind: "quotation",
    ...about,
    words: withinMarks(quotationWords(stretches), quoting.marks),
    speaker,
    role,
  };
}

/** What a card says, for who can’t see it, e.g. `“Slow is smooth.” Ada Roe. A Walk. …` */
export function cardAlt({ kind, words, speaker, role, context, published }: Card): string {
  const said = kind === "quotation" ? marked(words) : words;
  const who = [speaker, role].filter((part) => part !== null).join(", ");
  return [said, who, context, published].filter((part) => part !== "").join(" – ");
}
