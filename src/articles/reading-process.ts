import { enableCompileCache, flushCompileCache } from "node:module";

// As Astro does for the process that starts this one. It is shared, and saves each process half a second.
enableCompileCache();
await import("../interface/use-site-words.ts");
const { readTask } = await import("./read-task.ts");

/** What each process of the pool does with some files, one after the other. */
export default function readTasks(tasks: Parameters<typeof readTask>[0][]) {
  const readings = tasks.map(readTask);
  // With the functions that were used; of a process that is ended nothing would be kept. Afterwards it does nothing.
  flushCompileCache();
  return readings;
}
