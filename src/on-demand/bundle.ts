import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { fixedAddressOfBundle } from "../host/fixed-address.ts";
import { WORDS_IMPORT, wordsFile } from "../interface/site-words.ts";
import { SITE } from "../site.ts";

/** The two programs that make shared files: in Node while the site is built, and on demand. */
export type Program = "write-shared-files" | "worker";

/**
 * Bundles a program with the interface words of the site's language.
 *
 * @param define what stands in place of names that the program declares
 * @returns its code
 */
export async function bundle(
  program: Program,
  define: Record<string, string> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${program}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    charset: "utf8",
    legalComments: "none",
    define,
    plugins: [siteLanguage, fixedAddressOfBundle],
    logLevel: "silent",
    ...(program === "worker"
      ? { minify: true, platform: "browser", conditions: ["workerd"], external: ["*.wasm"] }
      : { platform: "node", external: ["@takumi-rs/core"] }),
  });
  return outputFiles[0]?.text ?? "";
}

const siteLanguage: Plugin = {
  name: "site-words",
  setup({ onResolve }) {
    onResolve({ filter: WORDS_IMPORT }, () => ({ path: wordsFile(SITE.lang) }));
  },
};
