import { availableParallelism } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Tinypool } from "tinypool";
import type { HeldFile } from "./read-archive.ts";
import type { RecordedReading } from "./read-article.ts";

/** What a process is to read, and under which key it keeps the reading. */
export interface ReadingTask {
  /** The project’s folder. */
  root: string;
  file: HeldFile;
  today: string;
  /** Whether an article is taken whose only problems are broken promises. */
  isDev: boolean;
  key: string;
}

/** So many are given to a process at a time, which takes it a quarter of a second or so. */
const FILES_AT_A_TIME = 20;
/** With more room for what lives shortly, a process would use it, and take no less time. */
const YOUNG_MEGABYTES = 8;
/** After each so many milliseconds it is said how far the reading is. */
const PROGRESS_MS = 5000;

/**
 * Reads articles on all processors, and keeps the readings. In processes, for the memory that threads have used is not
 * always given back.
 *
 * @param say prints how far it is, e.g. `Read 1200 of 10000 articles.`
 * @returns the readings in the order of the tasks, without the articles: these are kept under the tasks’ keys
 */
export async function readOnAllProcessors(
  root: string,
  tasks: readonly ReadingTask[],
  say: (text: string) => void,
): Promise<RecordedReading[]> {
  const starts = Array.from(
    { length: Math.ceil(tasks.length / FILES_AT_A_TIME) },
    (_, number) => number * FILES_AT_A_TIME,
  );
  const pool = new Tinypool({
    filename: pathToFileURL(path.join(root, "src/articles/reading-process.ts")).href,
    runtime: "child_process",
    serialization: "advanced",
    maxThreads: Math.min(availableParallelism(), starts.length),
    execArgv: [...process.execArgv, `--max-semi-space-size=${YOUNG_MEGABYTES}`],
    // Another is waiting in each process while this one is busy.
    concurrentTasksPerWorker: 2,
  });
  let done = 0;
  let told = performance.now();
  try {
    const read = starts.map(async (start) => {
      const some = tasks.slice(start, start + FILES_AT_A_TIME);
      const readings: RecordedReading[] = await pool.run(some);
      done += some.length;
      if (performance.now() - told > PROGRESS_MS) {
        told = performance.now();
        say(`Read ${done} of ${tasks.length} articles.`);
      }
      return readings;
    });
    return (await Promise.all(read)).flat();
  } finally {
    await pool.destroy();
  }
}
