import { versionDigest } from "../versions/version.ts";
import { isRecorded } from "./promises.ts";
import { type HeldFile, previewOf } from "./read-archive.ts";
import { type RecordedReading, readArticle } from "./read-article.ts";

/**
 * Reads one file of the archive.
 *
 * @param isDev whether an article is taken whose only problems are broken promises
 */
export function readFile(
  { path, bytes, held }: HeldFile,
  today: string,
  isDev: boolean,
): RecordedReading {
  const whole = readArticle(path, bytes, today, held);
  const reading = isDev ? previewOf(whole) : whole;
  const { article } = reading;
  const isKept = article !== undefined && article.frontMatter.withdrawn === undefined;
  const version = isKept ? versionDigest(article) : undefined;
  return { ...reading, isRecorded: isRecorded(article, held), version };
}

/** Reads the files of an archive, one after the other. */
export const readFiles = (files: readonly HeldFile[], today: string): RecordedReading[] =>
  files.map((file) => readFile(file, today, false));
