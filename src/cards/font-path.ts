import { createRequire } from "node:module";
import type { FontFile } from "./card-fonts.ts";

const { resolve } = createRequire(import.meta.url);

/** Where the file of a font is, in the package of its face. */
export function fontPath({ family, name }: FontFile): string {
  return resolve(`@fontsource-variable/${family}/files/${name}`);
}
