/** What is wrong with a setting. */
export interface SettingFault {
  /** Where it is, e.g. `["navigation", 0, "address"]`. */
  path: PropertyKey[];
  /** What is wrong, and what to do. */
  sentence: string;
}

/**
 * A fault with its place, as it is printed.
 *
 * @param file from the project’s root, e.g. `src/site.ts`
 * @param source the text of that file
 * @returns e.g. `src/site.ts:8:3 The name is empty. Write it. (setting)`
 */
export function printedFault(
  { path, sentence }: SettingFault,
  file: string,
  source: string,
): string {
  let offset = Math.max(source.indexOf(" = {"), 0);
  for (const step of path) {
    if (typeof step !== "string") continue;
    const found = source.slice(offset).search(new RegExp(`(?<![\\w"])"?${step}"?:`));
    if (found !== -1) offset += found;
  }
  const before = source.slice(0, offset).split("\n");
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${sentence} (setting)`;
}
