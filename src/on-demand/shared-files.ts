import type { PassagesFile } from "../articles/passages-file.ts";
import { sharedArticle } from "../articles/passages-json.ts";
import { type Card, cardOf } from "../cards/card.ts";
import { CITATION_FILES } from "../citations/citation-files.ts";
import { referenceFrom } from "../citations/reference.ts";
import { oembedJson } from "../share/pages/oembed.ts";
import type { PageFrame } from "../share/pages/page-frame.ts";
import { sharePageHtml } from "../share/pages/share-page-html.ts";
import { sharePages } from "../share/pages/share-pages.ts";

/** A file that is made of an article's passages: its text, or the card to be drawn. */
export type SharedFile = string | Card;

/**
 * Every file that is made of an article's passages, by its path below the article's, e.g. `card.png`,
 * `cite.bib`, `early-ferries/`, `early-ferries/card.png`,
 * `early-ferries/oembed.json`. None is made before it is called for.
 *
 * @param slug the one it is made for: the article's, or one that it had before, which has share pages only; an
 * article that was taken back has neither a card nor a citation
 */
export function sharedFiles(
  { article: facts, passages }: PassagesFile,
  slug: string,
  frame: PageFrame,
): Map<string, () => SharedFile> {
  const article = sharedArticle({ article: facts, passages });
  const files = new Map<string, () => SharedFile>();
  const isHere = facts.withdrawn === undefined;
  if (slug === article.slug && isHere) {
    files.set("card.png", () => cardOf(article));
    for (const { ending, write } of CITATION_FILES) {
      files.set(`cite.${ending}`, () => write(referenceFrom(facts, passages)));
    }
  }
  for (const page of sharePages(article)) {
    const passage = "passage" in page ? page.passage : undefined;
    const reference = () => passage && referenceFrom(facts, passages, passage);
    files.set(`${page.id}/`, () =>
      sharePageHtml(frame, { article, slug, page, reference: reference() }),
    );
    if (isHere) files.set(`${page.id}/card.png`, () => cardOf(article, passage));
    if (passage)
      files.set(`${page.id}/oembed.json`, () =>
        oembedJson(referenceFrom(facts, passages, passage), passage, passages),
      );
  }
  return files;
}
