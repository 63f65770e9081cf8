import { readWords } from "../words/words.ts";

/** What an article may be filtered by beside its words. */
export type NameKind = "speaker" | "author" | "source";

/** What the vocabulary has a name under, e.g. of the speaker `Ada Roe` `["speaker:ada", "speaker:roe"]`. */
export function nameKeys(kind: NameKind, name: string): string[] {
  return readWords(name).map(({ folded }) => `${kind}:${folded}`);
}
