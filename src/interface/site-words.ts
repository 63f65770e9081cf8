import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/**
 * Puts the interface words of a language in place of `words.ts`, wherever that is imported.
 *
 * @param lang the site's language; the file is called so, e.g. `de` for `de.ts`
 * @throws where there is no such file
 */
export function siteWords(lang: string): Plugin {
  const file = fileURLToPath(new URL(`./${lang}.ts`, import.meta.url));
  if (!existsSync(file)) {
    throw new Error(
      `There are no words for “${lang}”. Write src/interface/${lang}.ts beside en.ts.`,
    );
  }
  return {
    name: "site-words",
    enforce: "pre",
    resolveId(source) {
      return source.endsWith("/interface/words.ts") ? file : undefined;
    },
  };
}
