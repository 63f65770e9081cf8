import { expect, test } from "vitest";
import { type CpuProfile, whereTimeGoes } from "./where-time-goes.ts";

const node = (id: number, functionName: string, children: number[] = []) => ({
  id,
  callFrame: {
    functionName,
    url: functionName && `file:///site/src/${functionName}.ts`,
    lineNumber: 4,
  },
  children,
});

const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: { functionName: "(root)", url: "", lineNumber: -1 }, children: [2, 5] },
    node(2, "build", [3]),
    node(3, "read", [4]),
    // It calls itself.
    node(4, "read"),
    { id: 5, callFrame: { functionName: "(idle)", url: "", lineNumber: -1 } },
  ],
  samples: [2, 3, 4, 4, 5],
  timeDeltas: [1_000_000, 2_000_000, 3_000_000, 500_000, 9_000_000],
};

test("each function is told with its own time and that of what it called, most of its own first", () => {
  expect(whereTimeGoes(profile)).toEqual([
    { name: "read src/read.ts:5", own: 5.5, whole: 5.5 },
    { name: "build src/build.ts:5", own: 1, whole: 6.5 },
  ]);
});
