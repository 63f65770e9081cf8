import { placeOfProblem } from "./content-problems.ts";

const LOST = "(anchor-gone)";

/**
 * The lines that problems of lost passages say to write, all of an article in one block, to be pasted at once.
 *
 * @param problems e.g. `content/articles/x.md:1:1 … the line “  a: b” … (anchor-gone)`
 * @returns a block for each article that lost several passages, e.g. `…\nmoved:\n  a: b\n  c: d`
 */
export function linesToPaste(problems: readonly string[]): string[] {
  const lost = problems.filter((problem) => problem.endsWith(LOST));
  const byPath = Map.groupBy(lost, (problem) => placeOfProblem(problem)?.path);
  return [...byPath].flatMap(([path, those]) => {
    const lines = those.flatMap((problem) => /the line “( {2}[^”]+)”/.exec(problem)?.[1] ?? []);
    if (lines.length < 2) return [];
    const what = `${path}: all lines for its front matter at once. Of an id for which nothing stands, put the line below “retired:”, with the reason.`;
    return [[what, "moved:", ...lines].join("\n")];
  });
}
