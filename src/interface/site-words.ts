import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** How modules import the words of the interface. */
export const WORDS_IMPORT = /\/interface\/words\.ts$/;

/**
 * Puts the interface words of a language in place of `words.ts`, wherever that is imported.
 *
 * @param lang the site's language; the file is called so, e.g. `de` for `de.ts`
 */
export function siteWords(lang: string): Plugin {
  const file = wordsFile(lang);
  return {
    name: "site-words",
    enforce: "pre",
    resolveId(source) {
      return WORDS_IMPORT.test(source) ? file : undefined;
    },
  };
}

/**
 * The file with the interface words of a language.
 *
 * @throws where there is none
 */
export function wordsFile(lang: string): string {
  const file = fileURLToPath(new URL(`./${lang}.ts`, import.meta.url));
  if (!existsSync(file)) {
    throw new Error(
      `There are no words for “${lang}”. Write src/interface/${lang}.ts beside en.ts.`,
    );
  }
  return file;
}

/** The languages that the interface has words in, e.g. `["de", "en"]`. */
export function languages(): string[] {
  const files = readdirSync(new URL(".", import.meta.url)).sort();
  return files.flatMap((file) => /^([a-z]{2,3}(?:-[A-Z][A-Za-z]+)?)\.ts$/.exec(file)?.[1] ?? []);
}
