/** A map from each form to what it stands for, e.g. of `[["metre", "metre metres"]]`. */
export function byForm<T>(
  rows: readonly (readonly [meaning: T, forms: string])[],
): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap(([meaning, forms]) =>
      forms.split(" ").map((form): [string, T] => [form, meaning]),
    ),
  );
}

/** Words parted by spaces or line breaks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
