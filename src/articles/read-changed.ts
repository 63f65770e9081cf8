import { createHash } from "node:crypto";
import { codeDigest } from "../cache/code-digest.ts";
import { KeptReadings } from "./kept-readings.ts";
import type { HeldFile } from "./read-archive.ts";
import type { RecordedReading } from "./read-article.ts";
import { type ReadingTask, readInThreads } from "./reading-pool.ts";

/** A thread begins with reading the language model; so many files are worth that. */
const FILES_WORTH_THREADS = 40;

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
  const kept = new KeptReadings(root);
  const code = `${isDev} ${codeDigest(root)}`;
  const tasks = files.map((file): ReadingTask => {
    return { root, file, today, isDev, key: keyOf(code, file) };
  });
  const found = tasks.map(({ key }) => kept.get(key));
  const missing = tasks.filter((_, i) => found[i] === undefined);
  const read =
    missing.length < FILES_WORTH_THREADS
      ? await readHere(missing)
      : await readInThreads(root, missing, say);
  const next = read.values();
  const readings = tasks.map(({ key }, i): RecordedReading => {
    const before = found[i];
    if (before !== undefined) return before;
    const reading = next.next().value as RecordedReading;
    return reading.problems.length > 0 ? reading : kept.withArticle(reading, key);
  });
  if (!isDev) kept.keepOnly(new Set(tasks.map(({ key }) => key)));
  return { readings, keys: new Map(tasks.map(({ file, key }) => [file.path, key])) };
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
