import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { workerData } from "node:worker_threads";
import type { PassagesFile } from "../articles/passages-file.ts";
import { cachedCards } from "../cards/cached-cards.ts";
import { drawCard } from "../cards/native-cards.ts";
import { readFrame } from "../share/pages/page-frame.ts";
import { urls, withoutBase } from "../urls.ts";
import { sharedFiles } from "./shared-files.ts";

/** What a thread is given: which articles' files it writes, and what it needs for that. */
export interface WritingTask {
  /** Of the site that is being built. */
  folder: string;
  /** E.g. `harbour-minister`, or a slug that an article had before. */
  slugs: string[];
  /** The page of `FRAME_MARKS`. */
  frame: string;
  /** Changes with what cards are drawn with. */
  digest: string;
}

const { folder, slugs, frame, digest } = workerData as WritingTask;
const pageFrame = readFrame(frame);
const draw = cachedCards(drawCard, digest);

for (const slug of slugs) {
  const data = path.join(folder, withoutBase(urls.passagesJson(slug)));
  const file = JSON.parse(readFileSync(data, "utf8")) as PassagesFile;
  const drawn: Promise<void>[] = [];
  for (const [name, make] of sharedFiles(file, slug, pageFrame)) {
    const target = path.join(folder, withoutBase(urls.article(slug)), name);
    if (name.endsWith("/")) mkdirSync(target, { recursive: true });
    const made = make();
    if (typeof made === "string") {
      writeFileSync(name.endsWith("/") ? path.join(target, "index.html") : target, made);
    } else {
      drawn.push(draw(made).then((png) => writeFileSync(target, png)));
    }
  }
  await Promise.all(drawn);
}
