import { expect, test } from "vitest";
import { goneMessage } from "../ledger/check.ts";
import type { Published } from "../ledger/published.ts";
import type { Passage } from "../passages/passage.ts";
import { problemAt } from "./file-problems.ts";
import { linesToPaste } from "./lines-to-paste.ts";

const lost = (slug: string, id: string, now?: string) => {
  const one: Published = { kind: "paragraph", id, digest: "", trace: "" };
  const likely = now === undefined ? undefined : ({ id: now, exact: "Boats “came”" } as Passage);
  const message = goneMessage(one, likely, slug === "port" ? "quay" : undefined);
  return problemAt(`content/articles/${slug}.md`, 1, 1, message, "anchor-gone");
};

test("the lines for all passages that an article lost stand in one block", () => {
  const problems = [
    lost("walk", "boats-came", "ships-came"),
    "content/articles/walk.md:3:1 Another. (heading-empty)",
    lost("port", "a", "b"),
    lost("walk", "all-gone"),
    lost("port", "c", "d"),
    lost("once", "e", "f"),
  ];
  const [walk, port, ...others] = linesToPaste(problems);
  expect(walk?.split("\n").slice(1)).toEqual([
    "moved:",
    "  boats-came: ships-came",
    "  all-gone: its id now",
  ]);
  expect(walk).toMatch(/^content\/articles\/walk\.md: all lines/);
  expect(port?.split("\n").slice(1)).toEqual(["moved:", "  a: quay#b", "  c: quay#d"]);
  expect(others).toEqual([]);
});
