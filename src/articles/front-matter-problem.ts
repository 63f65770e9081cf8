import type { z } from "zod";

/** What to write for a key that is required and not there. */
const EXAMPLES: Record<string, string> = {
  title: "title: The headline as printed",
  authors: "authors: [Ana Lima]",
  date: "date: 2025-03-19",
  source: "source: { name: The Paper, url: https://example.org/story }",
};

/** Keys below which the editor names the entries. */
const NAMED_BY_EDITOR = new Set<PropertyKey>(["attributions", "moved", "notes", "retired"]);

/** What is wrong with a value of front matter, and the name of the rule, e.g. `corrections-date-missing`. */
export function problemOf({ code, input, message, path }: z.core.$ZodIssue): {
  sentence: string;
  rule: string;
} {
  const keys = path.filter((step) => typeof step === "string");
  const named = keys.findIndex((key) => NAMED_BY_EDITOR.has(key));
  const isNamed = named !== -1;
  const rule = (isNamed ? keys.slice(0, named + 1) : keys).join("-");
  if (input !== undefined && input !== null) {
    return { sentence: message, rule: `${rule}-${code === "too_small" ? "empty" : "invalid"}` };
  }
  const key = keys.join(".");
  const example = EXAMPLES[key];
  const isEntry = typeof path.at(-1) === "number";
  if (isEntry || isNamed || (input === null && example === undefined)) {
    const what = isEntry ? `An entry of “${key}”` : `“${keys.at(-1)}”`;
    return { sentence: `${what} is empty. Write it, or delete its line.`, rule: `${rule}-empty` };
  }
  const add = example === undefined ? "it" : `a line such as “${example}”`;
  return { sentence: `The front matter has no “${key}”. Add ${add}.`, rule: `${rule}-missing` };
}
