import { createHash } from "node:crypto";
import { codeDigest } from "../cache/code-digest.ts";
import { KeptReadings } from "./kept-readings.ts";
import type { HeldFile } from "./read-archive.ts";
import type { RecordedReading } from "./read-article.ts";
import { type ReadingTask, readOnAllProcessors } from "./reading-pool.ts";

/** A process begins with reading the language model; so many files are worth that. */
const FILES_WORTH_PROCESSES = 40;

/** The dev server answers with what it read before while it reads anew, and another server may run beside it. */
const KEPT_IN_DEVELOPMENT_MS = 7 * 24 * 60 * 60 * 1000;

/** For what the files are read. */
interface Purpose {
  /** After which nothing can have been published, e.g. `2025-03-19T07:00:00+08:00`. */
  today: string;
  /** Whether an article is taken whose only problems are broken promises. */
  isDev: boolean;
}

/**
 * The readings of some files: of those that have not changed, nor the code, as they were kept, and the others anew.
 *
 * @param root the project’s folder
 * @param say prints how far it is
 * @returns besides, by the files’ paths, the keys under which the articles are kept
 */
export async function readChanged(
  root: string,
  files: readonly HeldFile[],
  { today, isDev }: Purpose,
  say: (text: string) => void,
): Promise<{ readings: RecordedReading[]; keys: Map<string, string> }> {
  const kept = new KeptReadings(root, isDev);
  const tasks = tasksOf(root, files, { today, isDev });
  const found = tasks.map(({ key }) => kept.get(key));
  const missing = tasks.filter((_, i) => found[i] === undefined);
  const read =
    missing.length < FILES_WORTH_PROCESSES
      ? await readHere(missing)
      : await readOnAllProcessors(root, missing, say);
  const next = read.values();
  const readings = tasks.map(({ key }, i): RecordedReading => {
    const before = found[i];
    if (before !== undefined) return before;
    const reading = next.next().value as RecordedReading;
    return reading.problems.length > 0 ? reading : kept.withArticle(reading, key);
  });
  return { readings, keys: new Map(tasks.map(({ file, key }) => [file.path, key])) };
}

/**
 * Forgets the readings of files that have changed or are gone.
 *
 * @param keys what `readChanged` returned
 */
export function forgetOthers(
  root: string,
  keys: ReadonlyMap<string, string>,
  isDev: boolean,
): void {
  const lastMs = isDev ? KEPT_IN_DEVELOPMENT_MS : 0;
  new KeptReadings(root, isDev).keepOnly(new Set(keys.values()), lastMs);
}

/**
 * Keeps the readings of files that have changed, for `readChanged`, where there are so many that it takes more than this
 * thread.
 *
 * @param today as `Purpose` has it
 */
export async function readAhead(
  root: string,
  files: readonly HeldFile[],
  today: string,
  say: (text: string) => void,
): Promise<void> {
  const kept = new KeptReadings(root);
  const missing = tasksOf(root, files, { today, isDev: false }).filter(({ key }) => !kept.has(key));
  if (missing.length >= FILES_WORTH_PROCESSES) await readOnAllProcessors(root, missing, say);
}

function tasksOf(
  root: string,
  files: readonly HeldFile[],
  { today, isDev }: Purpose,
): ReadingTask[] {
  const code = `${isDev} ${codeDigest(root)}`;
  return files.map((file) => ({ root, file, today, isDev, key: keyOf(code, file) }));
}

/** Reads files in this thread. The code that does is only loaded when there is one. */
async function readHere(tasks: readonly ReadingTask[]): Promise<RecordedReading[]> {
  if (tasks.length === 0) return [];
  const { readTask } = await import("./read-task.ts");
  return tasks.map(readTask);
}

/** Changes with all that the reading of a file depends on. */
function keyOf(code: string, { path, bytes, held }: HeldFile): string {
  const about = JSON.stringify([code, path, [...held]]);
  return createHash("sha256").update(about).update(bytes).digest("hex");
}
