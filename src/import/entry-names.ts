import { STAND_IN, slugFrom } from "../articles/slug-from.ts";
import type { Imported } from "./imported.ts";

/** The name of an article’s file, without its ending. */
export interface EntryName {
  slug: string;
  /** Whether it says nothing of the article. */
  isStandIn: boolean;
}

/**
 * Names the articles of one import, each by the name that it has where it is from, if it can have it here, else by its
 * title. Of two with the same name the second has a number behind it.
 *
 * @param otherwise the name of one without a title, e.g. `story` of `story.docx`
 * @returns e.g. for the second `Weekly roundup` `{ slug: "weekly-roundup-2", isStandIn: false }`
 */
export function newNames(otherwise: string | undefined): (article: Imported) => EntryName {
  const taken = new Set<string>();
  return ({ facts, slug: given }) => {
    const isName = given !== undefined && slugFrom(given) === given;
    const own = isName ? given : slugFrom(facts.title ?? otherwise ?? "");
    let slug = own ?? STAND_IN;
    for (let count = 2; taken.has(slug); count++) slug = `${own ?? STAND_IN}-${count}`;
    taken.add(slug);
    return { slug, isStandIn: own === undefined };
  };
}
