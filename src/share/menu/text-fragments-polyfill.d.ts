declare module "text-fragments-polyfill/dist/fragment-generation-utils.js" {
  import type { TextFragment } from "./text-directive.ts";

  /** The fragment is missing where no words around tell these from others. */
  export function generateFragmentFromRange(range: Range): { fragment?: TextFragment };
}
