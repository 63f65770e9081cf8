import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { SITE } from "../site.ts";
import { WORDS_IMPORT, wordsFile } from "./site-words.ts";

/**
 * Puts the interface words of the site’s language in place of `words.ts`, as the build does, in a thread that Node runs
 * by itself. For modules that are imported after this one has run.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    WORDS_IMPORT.test(specifier)
      ? next(pathToFileURL(wordsFile(SITE.lang)).href, context)
      : next(specifier, context),
});
