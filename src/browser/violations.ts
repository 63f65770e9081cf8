import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const THEMES = ["light", "sepia", "dark"] as const;

const OF_COLOUR = ["color-contrast", "link-in-text-block"];
/** The rules to check in each theme: all in the first, from which the others differ in colours alone. */
export const RULES_FOR = { light: undefined, sepia: OF_COLOUR, dark: OF_COLOUR };

/**
 * The rules of accessibility that a page breaks as it stands, with the elements that do.
 *
 * @param rules the rules to check, e.g. `["color-contrast"]`; without it, all
 */
export async function violationsOf(
  page: Page,
  rules?: string[],
): Promise<[rule: string, elements: string[]][]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as never as { axe: typeof import("axe-core") }).axe.run(runOnly ? { runOnly } : {}),
    rules,
  );
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}
