import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of accessibility that a page breaks as it stands, with the elements that do. */
export async function violationsOf(page: Page): Promise<[rule: string, elements: string[]][]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as never as { axe: typeof import("axe-core") }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}
