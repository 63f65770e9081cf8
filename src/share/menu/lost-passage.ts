import { lost as words } from "../../interface/words.ts";
import { cutAtWord } from "../../passages/cut-text.ts";
import { urls } from "../../urls.ts";
import { lostWords } from "./lost-words.ts";
import { nearestPassages } from "./nearest-passages.ts";
import { notify } from "./notice.ts";
import { pageArticle } from "./page-article.ts";
import { passageName } from "./page-passage.ts";

const NAME_CHARACTERS = 80;

/**
 * Says over the end of the window, so that nothing moves, that a fragment leads nowhere, and offers
 * the passage nearest to it and a search for its words.
 *
 * @param id the fragment without `#`, e.g. `quote-slow-is-smooth`
 */
export async function reportLostPassage(id: string): Promise<void> {
  const { shown, query } = lostWords(id);
  const file = await pageArticle().catch(() => undefined);
  const [nearest] = file ? nearestPassages(query, file.passages) : [];
  const link =
    nearest && file
      ? linkTo(
          `#${encodeURIComponent(nearest.id)}`,
          cutAtWord(passageName(nearest, file), NAME_CHARACTERS),
        )
      : undefined;
  notify(
    words.passage(shown),
    ...(link ? [words.nearest, link, " · "] : []),
    ...(query === "" ? [] : [searchLink(query)]),
  );
}

/** Says to who followed a link to a passage that its article was changed since it was published. */
export function reportCorrection({ dataset, firstElementChild }: HTMLElement): void {
  const date = dataset["corrected"] ?? "";
  notify(words.corrected(date), linkTo(`#${firstElementChild?.id}`, words.corrections));
}

export function searchLink(query: string): HTMLAnchorElement {
  return linkTo(`${urls.search}?q=${encodeURIComponent(query)}`, words.searchFor(query));
}

export function linkTo(href: string, textContent: string): HTMLAnchorElement {
  return Object.assign(document.createElement("a"), { href, textContent });
}
