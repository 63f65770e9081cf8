import { withoutSigns } from "../rank/pagefind-queries.ts";
import { readWords } from "../words/words.ts";

/**
 * The words of some texts under which Pagefind would not find them, since it cuts at white space
 * only and keeps letters such as ø: of `R$1,900` the number, of `spring—inevitably` the second word,
 * of `Havørn` the word without its stroke. As metadata they find the article.
 */
export function unindexed(texts: string[]): string[] {
  const hints = new Set<string>();
  for (const token of new Set(texts.flatMap((text) => text.split(/\s+/)))) {
    const indexed = lettersAndDigits(token.toLowerCase().normalize("NFD"));
    for (const { number, folded, start, end } of readWords(token)) {
      const asked = number ? withoutSigns(token.slice(start, end)) : folded;
      if (!indexed.startsWith(lettersAndDigits(asked))) hints.add(asked);
    }
  }
  return [...hints];
}

const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
