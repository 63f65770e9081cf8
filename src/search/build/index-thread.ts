import "../../interface/use-site-words.ts";
import { mkdirSync, rmSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { PutFiles } from "../../cache/put-files.ts";
import type { IndexTask } from "./index-in-thread.ts";

/** Makes the index of articles that were read, or takes it from where the build before kept it. */
const { keptIndex } = await import("./kept-index.ts");
const task = workerData as IndexTask;
rmSync(task.into, { recursive: true, force: true });
mkdirSync(task.into, { recursive: true });
const site = new PutFiles(task.from, task.into);
let files = 0;
for await (const [name, content] of keptIndex(task)) {
  site.put(name, content);
  files += 1;
}
parentPort?.postMessage(files);
