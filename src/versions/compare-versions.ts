import { follow, type Settled } from "../passages/moves.ts";
import { changesOf, compareWords, type Run } from "./compare-words.ts";
import type { Version, VersionBlock } from "./version.ts";

/** What changed of a headline, a standfirst, a heading or a paragraph. */
export interface Change {
  kind: "title" | "description" | VersionBlock[0];
  /** Of a heading or a paragraph. */
  id?: string;
  /** All its words, those before and those after. */
  runs: Run[];
}

/**
 * What changed from one version to a later one, in reading order. Headings and paragraphs are known by their ids, which
 * stay when they are corrected.
 *
 * @param moved ids with those that stand for them now
 */
export function compareVersions(
  before: Version,
  after: Version,
  moved: Settled["moved"] = {},
): Change[] {
  const headline = (["title", "description"] as const).map((kind): Change => {
    return { kind, runs: compareWords(before[kind], after[kind]) };
  });
  const idNow = ([, id]: VersionBlock) => follow(id, moved) ?? id;
  const blocks = changesOf(before.blocks, after.blocks, (a, b) => idNow(a) === idNow(b));
  // What both have is as it was before.
  const words = new Map(after.blocks.map((block) => [idNow(block), block[2]]));
  const changes = blocks.flatMap(({ value, added, removed }) =>
    value.map((block): Change => {
      const [kind, , text] = block;
      const id = idNow(block);
      const was = added ? "" : text;
      return { kind, id, runs: compareWords(was, removed ? "" : (words.get(id) ?? "")) };
    }),
  );
  return [...headline, ...changes].filter(({ runs }) => runs.some((run) => run.kind !== "kept"));
}
