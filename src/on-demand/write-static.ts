import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { LOGO_PATH } from "../cards/logo-path.ts";
import { articleFolders } from "../host/article-folders.ts";
import { bundle } from "./bundle.ts";
import type { WritingTask } from "./write-shared-files.ts";

/** Fewer articles are written sooner than another thread starts. */
const ARTICLES_PER_THREAD = 8;
/** Where the program that writes finds its packages. */
const PROGRAM = "node_modules/.cache/write-shared-files.mjs";

/**
 * Writes every share page, card and citation file beside the `passages.json` it is made of, on several
 * threads.
 *
 * @param site the folder of the built site
 * @param frame the page of `FRAME_MARKS`
 * @returns of how many articles, each counted once for every slug that it has or had
 */
export async function writeStatic(site: string, frame: string): Promise<number> {
  const slugs = articleFolders(site);
  const code = await bundle("write-shared-files");
  mkdirSync(path.dirname(PROGRAM), { recursive: true });
  writeFileSync(PROGRAM, code);
  const digest = createHash("sha256")
    .update(code)
    .update(readFileSync("package-lock.json"))
    .update(LOGO_PATH === undefined ? "" : readFileSync(LOGO_PATH))
    .digest("hex");
  const needed = Math.ceil(slugs.length / ARTICLES_PER_THREAD);
  const count = Math.min(needed, availableParallelism());
  const tasks = Array.from({ length: count }, (_, thread) => ({
    folder: site,
    slugs: slugs.filter((_slug, i) => i % count === thread),
    frame,
    digest,
  }));
  await Promise.all(tasks.map(runThread));
  return slugs.length;
}

function runThread(task: WritingTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(pathToFileURL(path.resolve(PROGRAM)), { workerData: task });
    thread.on("error", reject);
    thread.on("exit", () => resolve());
  });
}
