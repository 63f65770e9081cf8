import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** How a language is called that the interface may have words in, e.g. `de` or `pt-BR`. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][A-Za-z]+)?$/;

/** How modules import the words of the interface. */
export const WORDS_IMPORT = /\/interface\/words\.ts$/;

/**
 * Puts the interface words of a language in place of `words.ts`, wherever that is imported.
 *
 * @param lang the site's language; the file is called so, e.g. `de` for `de.ts`
 */
export function siteWords(lang: string): Plugin {
  return {
    name: "site-words",
    enforce: "pre",
    // Only when it is asked for: the check of the settings, which comes first, says where the language is written.
    resolveId(source) {
      return WORDS_IMPORT.test(source) ? wordsFile(lang) : undefined;
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
  return files.flatMap((file) => {
    const { name, ext } = path.parse(file);
    return ext === ".ts" && LANGUAGE.test(name) ? name : [];
  });
}
