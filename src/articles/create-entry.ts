import { mkdirSync, writeFileSync } from "node:fs";
import { dayOf, now } from "../dates.ts";
import { newEntry } from "./new-entry.ts";
import { slugFrom } from "./slug-from.ts";

/** `npm run new -- "Title"`: writes an article file to be filled in, and overwrites none. */
const title = process.argv.slice(2).join(" ").replace(/\s+/g, " ").trim();
const file = `content/articles/${slugFrom(title)}.md`;
try {
  if (title === "") throw new Error('The title is missing. Write npm run new -- "The headline".');
  mkdirSync("content/articles", { recursive: true });
  writeFileSync(file, newEntry(title, dayOf(now())), { flag: "wx" });
  console.log(
    `${file} is written. Add who wrote it, and the text below the second “---”; “npm run dev” shows it. To publish it, delete “draft: true”.`,
  );
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === "EEXIST" ? `${file} exists already, and nothing is overwritten.` : message,
  );
  process.exitCode = 1;
}
