import path from "node:path";
import { Worker } from "node:worker_threads";
import type { ReadArticle } from "../../articles/content-problems.ts";

/** What is to be indexed. */
export interface IndexTask {
  /** The project’s folder. */
  root: string;
  /** In any order. */
  articles: ReadArticle[];
  /** The folder of the index that is published, where there is one. */
  from: string;
  /** The folder that the index is put into, on the same disk; what is in it is deleted. */
  into: string;
}

/** With more room for what lives shortly, the thread would use it, and take no less time. */
const YOUNG_MEGABYTES = 24;

/**
 * Makes the index while this thread does something else.
 *
 * @returns how many files it has
 */
export function indexInThread(task: IndexTask): Promise<number> {
  return new Promise((resolve, reject) => {
    const file = path.join(task.root, "src/search/build/index-thread.ts");
    const thread = new Worker(file, {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}
