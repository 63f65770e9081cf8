import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { InternalLink } from "../markdown/addresses.ts";
import type { Settings } from "../site.ts";
import { isOwnUrl, resolveUrl, urls } from "../urls.ts";

/**
 * The links of the navigation that lead to this site.
 *
 * @param source the text of `src/site.ts`, to say where each stands
 */
export function navigationLinks(
  navigation: Settings["navigation"],
  source: string,
): InternalLink[] {
  return navigation.flatMap(({ address }) => {
    const url = resolveUrl(address, urls.home);
    if (url === undefined || !isOwnUrl(url)) return [];
    const before = source.slice(0, Math.max(source.lastIndexOf(`"${address}"`), 0)).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { href: address, use: "link" as const, ...place };
  });
}

/** The text of the file with the settings. */
export function settingsFile(root: string): string {
  const file = path.join(root, "src/site.ts");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
