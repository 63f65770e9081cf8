import { mkdirSync, writeFileSync } from "node:fs";
import { dayOf, now } from "../dates.ts";
import { newEntry } from "./new-entry.ts";
import { STAND_IN, STAND_IN_ADVICE, slugFrom } from "./slug-from.ts";

/** `npm run new -- "Title"`: writes an article file to be filled in, and overwrites none. */
const title = process.argv.slice(2).join(" ").replace(/\s+/g, " ").trim();
const slug = slugFrom(title);
const file = `content/articles/${slug ?? STAND_IN}.md`;
const advice = slug === undefined ? ` ${STAND_IN_ADVICE}` : "";
try {
  if (title === "") throw new Error('The title is missing. Write npm run new -- "The headline".');
  mkdirSync("content/articles", { recursive: true });
  writeFileSync(file, newEntry(title, dayOf(now())), { flag: "wx" });
  console.log(
    `${file} is written. Add who wrote it, and the text below the second “---”; “npm run dev” shows it. To publish it, delete “draft: true”.${advice}`,
  );
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === "EEXIST" ? `${file} exists already, and nothing is overwritten.${advice}` : message,
  );
  process.exitCode = 1;
}
