/**
 * Turns a table of what things are called into one to look spellings up in,
 * e.g. `{ yen: "¥ jpy", yuan: "¥ cny" }` → `¥` → `["yen", "yuan"]`, `yen` → `["yen"]`.
 */
export function bySpelling(table: Readonly<Record<string, string>>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, others] of Object.entries(table)) {
    for (const spelling of [name, ...others.split(" ")]) {
      if (spelling === "") continue;
      names.set(spelling, [...(names.get(spelling) ?? []), name]);
    }
  }
  return names;
}
