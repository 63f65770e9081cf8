import { oncePerText } from "../../once-per.ts";
import { withoutSigns } from "../rank/pagefind-queries.ts";
import { readWords } from "../words/words.ts";

/**
 * The words of some texts under which Pagefind would not find them, since it cuts at white space
 * only and keeps letters such as ø: of `R$1,900` the number, of `spring—inevitably` the second word,
 * of `Havørn` the word without its stroke. As metadata they find the article.
 */
export function unindexed(texts: string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)).flatMap(unindexedOf))];
}

/** An archive has most of its words in many articles. */
const TOKENS_KEPT = 50_000;

const unindexedOf = oncePerText((token): string[] => {
  const indexed = lettersAndDigits(token.toLowerCase().normalize("NFD"));
  return readWords(token).flatMap(({ number, folded, start, end }) => {
    const asked = number ? withoutSigns(token.slice(start, end)) : folded;
    return indexed.startsWith(lettersAndDigits(asked)) ? [] : asked;
  });
}, TOKENS_KEPT);

const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
