import type { Plugin as BundlePlugin } from "esbuild";
import type { Plugin } from "vite";
import { BASE, ORIGIN } from "../site-address.ts";

/** The module that reads the site’s address from the environment. */
const MODULE = /[/\\]src[/\\]site-address\.ts$/;
const code = Object.entries({ ORIGIN, BASE })
  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
  .join("");

/** Puts the site’s address into what Vite bundles, for browsers have no environment. */
export function fixedAddress(): Plugin {
  return {
    name: "fixed-address",
    enforce: "pre",
    load: (id) => (MODULE.test(id) ? code : undefined),
  };
}

/** The same for what esbuild bundles. */
export const fixedAddressOfBundle: BundlePlugin = {
  name: "fixed-address",
  setup({ onLoad }) {
    onLoad({ filter: MODULE }, () => ({ contents: code }));
  },
};
