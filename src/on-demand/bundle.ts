import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { codeDigest } from "../cache/code-digest.ts";
import { SealedCache } from "../cache/sealed-cache.ts";
import { fixedAddressOfBundle } from "../host/fixed-address.ts";
import { WORDS_IMPORT, wordsFile } from "../interface/site-words.ts";
import { SITE } from "../site.ts";

/** The two programs that make shared files: in Node while the site is built, and on demand. */
export type Program = "write-shared-files" | "worker";

/** For so long a program is kept that the last build did not need, e.g. that of the other kind of site. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Bundles a program with the interface words of the site's language, or takes it from the build before where nothing has
 * changed that it is made of.
 *
 * @param define what stands in place of names that the program declares
 * @returns its code
 */
export async function bundle(
  program: Program,
  define: Record<string, string> = {},
): Promise<string> {
  const cache = new SealedCache("node_modules/.cache/programs");
  const about = JSON.stringify([program, define, codeDigest(".")]);
  const key = createHash("sha256").update(about).digest("hex");
  const kept = cache.get(key);
  if (kept !== undefined) return kept.toString();
  const code = await bundled(program, define);
  cache.set(key, Buffer.from(code));
  cache.keepOnly(new Set([key]), KEPT_MS);
  return code;
}

async function bundled(program: Program, define: Record<string, string>): Promise<string> {
  // It starts a process.
  const { build } = await import("esbuild");
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
