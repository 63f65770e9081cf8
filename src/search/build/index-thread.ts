import "../../interface/use-site-words.ts";
import { parentPort, workerData } from "node:worker_threads";
import type { IndexTask } from "./index-in-thread.ts";

/** Makes the index of articles that were read, or takes it from where the build before kept it. */
const { keptIndex } = await import("./kept-index.ts");
parentPort?.postMessage(await keptIndex(workerData as IndexTask));
