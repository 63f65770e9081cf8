import { stringify } from "yaml";
import { KEYS } from "./front-matter-keys.ts";

/** The keys that every article has, and the one that lets a half-written file stop no build. */
const WRITTEN = ["title", "authors", "date", "draft"];

/**
 * A new article file with every key explained: those that are needed are there, the others are comments to
 * be uncommented. It is a draft.
 *
 * @param title e.g. `A harbour opens`
 * @param today e.g. `2025-03-19`
 */
export function newEntry(title: string, today: string): string {
  const known: Record<string, string> = {
    title: stringify(title, { lineWidth: 0 }).trim(),
    date: today,
    draft: "true # delete this line to publish",
  };
  const lines = Object.entries(KEYS).flatMap(([key, { what, example }]) => {
    if (!WRITTEN.includes(key)) return [`# ${what}`, `# ${key}: ${example}`];
    const value = known[key] ?? `# to be written, such as ${example}`;
    return [`# ${what}`, `${key}: ${value}`];
  });
  return `---\n${lines.join("\n")}\n---\n\n`;
}
