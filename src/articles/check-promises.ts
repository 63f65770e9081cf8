import { VFile } from "vfile";
import { checkRecord } from "../ledger/check.ts";
import { checkSettled } from "../ledger/check-settled.ts";
import { Claims } from "../ledger/match.ts";
import { digestOf, headlineDigest, type Published } from "../ledger/published.ts";
import { type ArticleRecord, publishedIn } from "../ledger/record.ts";
import { pipeline } from "../markdown/pipeline.ts";
import type { Place } from "../markdown/places.ts";
import type { FrontMatter } from "./front-matter.ts";

/** An article as it is written now, and what was published of it. */
interface Written {
  /** Its file without the front matter, lines kept. */
  body: string;
  frontMatter: FrontMatter;
  record: ArticleRecord | undefined;
  placeOfEntry: (list: string, entry: string) => Place;
}

declare module "vfile" {
  interface DataMap {
    /** Published passages that are gone, each with what is wrong and what to do. */
    lost: { passage: Published; message: string }[];
  }
}

/**
 * Reports what was published and is missing now, at its entry in the front matter.
 *
 * @param file after the pipeline has read it
 */
export function checkPromises(file: VFile, written: Written): void {
  const { frontMatter, record, placeOfEntry } = written;
  const { updated, corrections, moved, retired } = frontMatter;
  const { passages = [], words = "" } = file.data;
  const present = {
    headline: headlineDigest(frontMatter),
    body: digestOf(words),
    updated: updated ?? null,
    corrections: corrections.length,
    passages,
    settled: { moved, retired },
  };
  const breaches = [
    ...(record ? checkRecord(record, present) : []),
    ...checkSettled({ ...present, unsettled: idsUnsettled(file, written) }),
  ];
  file.data.lost = breaches.flatMap(({ lost, message }) =>
    lost === undefined ? [] : { passage: lost, message },
  );
  for (const { message, rule, entry } of breaches) {
    const place = entry ? placeOfEntry(entry.list, entry.key) : { line: 1, column: 1 };
    file.message(message, { place, ruleId: rule });
  }
}

/**
 * The ids that the passages of a file would have if none had moved or been retired.
 *
 * Who moves an id takes it from the passage that has it, so only without moves it shows which are live.
 * Such a passage has a new id; where none has, the file is not read a second time.
 */
function idsUnsettled(file: VFile, { body, frontMatter, record }: Written): Set<string> {
  const published = publishedIn(record);
  const known = new Set(published.map(({ id }) => id));
  const isNew = file.data.passages?.some(({ id }) => !known.has(id));
  const { moved, retired } = frontMatter;
  if (!isNew || Object.keys({ ...moved, ...retired }).length === 0) return new Set();
  const publishedIds = new Claims(published, { moved: {}, retired: {} });
  const data = { ...file.data, publishedIds, moved: {} };
  const unsettled = new VFile({ path: file.path, value: body, data });
  pipeline.processSync(unsettled);
  return new Set(unsettled.data.passages?.map(({ id }) => id));
}
