import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { SITE } from "../site.ts";
import { languages, WORDS_IMPORT, wordsFile } from "./site-words.ts";

/** The language of `words.ts` itself. */
const OWN_LANGUAGE = "en";

/**
 * Puts the interface words of the site’s language in place of `words.ts`, as the build does, in a thread that Node runs
 * by itself. For modules that are imported after this one has run.
 *
 * A language without words is left to the check of the settings, which says where it is written.
 */
if (SITE.lang !== OWN_LANGUAGE && languages().includes(SITE.lang)) {
  const words = pathToFileURL(wordsFile(SITE.lang)).href;
  // Asked of every import, which takes a while.
  registerHooks({
    resolve: (specifier, context, next) =>
      next(WORDS_IMPORT.test(specifier) ? words : specifier, context),
  });
}
