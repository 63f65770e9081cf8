import { follow, type Settled } from "../passages/moves.ts";
import { changesOf, compareWords, type Run } from "./compare-words.ts";
import type { Version, VersionBlock } from "./version.ts";

/** What changed of a headline, a standfirst, a heading or a paragraph. */
export interface Change {
  kind: "title" | "description" | VersionBlock[0];
  /** Of a heading or a paragraph. */
  id?: string;
  /** Of a paragraph, the heading that it stands under, if there is one. */
  under?: string;
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
  const wordsIn = ({ blocks }: Version) => new Map(blocks.map((one) => [idNow(one), one[2]]));
  const [wordsBefore, wordsAfter] = [wordsIn(before), wordsIn(after)];
  const headings = new Map([before, after].flatMap((one) => headingsIn(one, idNow)));
  const changes = blocks.flatMap(({ value, added, removed }) =>
    value.map((block): Change => {
      const [kind] = block;
      const id = idNow(block);
      const was = added ? "" : (wordsBefore.get(id) ?? "");
      const is = removed ? "" : (wordsAfter.get(id) ?? "");
      const under = kind === "paragraph" ? (headings.get(id) ?? {}) : {};
      return { kind, id, ...under, runs: compareWords(was, is) };
    }),
  );
  return [...headline, ...changes].filter(({ runs }) => runs.some((run) => run.kind !== "kept"));
}

/** Under which heading each block of a version stands, by the id that the block has now. */
function headingsIn(
  { blocks }: Version,
  idNow: (block: VersionBlock) => string,
): [id: string, heading: { under?: string }][] {
  let heading: { under?: string } = {};
  return blocks.map((block) => {
    const [kind, , words] = block;
    if (kind === "section") heading = { under: words };
    return [idNow(block), heading];
  });
}
