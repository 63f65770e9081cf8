import { KeptReadings } from "./kept-readings.ts";
import type { RecordedReading } from "./read-article.ts";
import { readFile } from "./read-file.ts";
import type { ReadingTask } from "./reading-pool.ts";

/**
 * Reads a file, and keeps the article if it is one.
 *
 * @returns the reading without the article, which is kept under the key of the task
 */
export function readTask({ root, file, today, isDev, key }: ReadingTask): RecordedReading {
  const reading = readFile(file, today, isDev);
  if (reading.article !== undefined) new KeptReadings(root, isDev).set(key, reading);
  return { ...reading, article: undefined };
}
