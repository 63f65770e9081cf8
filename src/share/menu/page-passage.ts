import type { PassagesFile } from "../../articles/passages-file.ts";
import { type Reference, referenceFrom } from "../../citations/reference.ts";
import type { Passage } from "../../passages/passage.ts";
import { inMarks, quotationWords } from "../../passages/quoted-words.ts";
import { urls } from "../../urls.ts";

/**
 * The passage of an id; `undefined` for the whole article, when the id is empty.
 *
 * @throws when the article has no such passage
 */
export function passageOf(id: string, { passages }: PassagesFile): Passage | undefined {
  if (id === "") return undefined;
  const passage = passages.find((one) => one.id === id);
  if (passage === undefined) throw new Error(`The article has no passage “${id}”.`);
  return passage;
}

/** A passage in short, e.g. `2.5 billion euros`; of the whole article its title. */
export function passageName(passage: Passage | undefined, { article }: PassagesFile): string {
  if (passage === undefined) return article.title;
  return passage.kind === "quotation" ? inMarks(quotationWords(passage.stretches)) : passage.exact;
}

/**
 * The reference to a passage, at the host that the page was read from. The address to share is the
 * page of a section or quotation, and the fragment of anything else.
 */
export function referenceHere(file: PassagesFile, passage?: Passage): Reference {
  const reference = referenceFrom(file.article, file.passages, passage);
  return { ...reference, copy: { ...reference.copy, url: here(reference.copy.url) } };
}

/** The address of a passage within its article, at the host that the page was read from. */
export function fragmentHere({ article }: PassagesFile, id: string): string {
  return here(urls.passage(article.slug, encodeURIComponent(id)));
}

function here(address: string): string {
  const { pathname, hash } = new URL(address, location.origin);
  return location.origin + pathname + hash;
}
