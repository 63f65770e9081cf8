import { availableParallelism } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Tinypool } from "tinypool";
import type { HeldFile } from "./read-archive.ts";
import type { RecordedReading } from "./read-article.ts";

/** What a thread is to read, and under which key it keeps the reading. */
export interface ReadingTask {
  /** The project’s folder. */
  root: string;
  file: HeldFile;
  today: string;
  /** Whether an article is taken whose only problems are broken promises. */
  isDev: boolean;
  key: string;
}

/** Reading makes many short-lived objects; with less room for them it stops to clear them away more often. */
const YOUNG_MEGABYTES = 64;
/** After each so many milliseconds it is said how far the reading is. */
const PROGRESS_MS = 5000;

/**
 * Reads articles on all processors, and keeps the readings.
 *
 * @param say prints how far it is, e.g. `Read 1200 of 10000 articles.`
 * @returns the readings in the order of the tasks, without the articles: these are kept under the tasks’ keys
 */
export async function readInThreads(
  root: string,
  tasks: readonly ReadingTask[],
  say: (text: string) => void,
): Promise<RecordedReading[]> {
  const pool = new Tinypool({
    filename: pathToFileURL(path.join(root, "src/articles/reading-thread.ts")).href,
    maxThreads: availableParallelism(),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  let done = 0;
  let told = performance.now();
  try {
    return await Promise.all(
      tasks.map(async (task) => {
        const reading: RecordedReading = await pool.run(task);
        done += 1;
        if (performance.now() - told > PROGRESS_MS) {
          told = performance.now();
          say(`Read ${done} of ${tasks.length} articles.`);
        }
        return reading;
      }),
    );
  } finally {
    await pool.destroy();
  }
}
