import "../../interface/use-site-words.ts";
import { mkdirSync, rmSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { PutFiles } from "../../cache/put-files.ts";
import type { IndexTask } from "./index-in-thread.ts";

/** Makes the index of articles that were read, or takes it from where the build before kept it. */
const { keptIndex } = await import("./kept-index.ts");
const task = workerData as IndexTask;
const files = await keptIndex(task);
rmSync(task.into, { recursive: true, force: true });
mkdirSync(task.into, { recursive: true });
const site = new PutFiles(task.from, task.into);
for (const [name, content] of files) site.put(name, content);
parentPort?.postMessage(files.size);
