import { expect, test } from "vitest";
import { chart, type Measured, type Run, table, withTable } from "./report.ts";

const archive = (articles: number, seconds: number): Measured => ({
  articles,
  cold: { seconds, cpuSeconds: seconds * 2, megabytes: 1234 },
  unchangedSeconds: 1,
  editSeconds: 2,
  filesPerArticle: 4.04,
  megabytes: 20,
  listPageBytes: 29_000,
  firstSearch: { bytes: 104_400, milliseconds: 870 },
  warmSearchMilliseconds: 31,
});
const run = (date: string, ...archives: Measured[]): Run => ({
  date,
  machine: "2 cores",
  archives,
});

test("a run is a table with one column for each archive", () => {
  const lines = table(run("2026-11-26", archive(1, 4.25), archive(1000, 19.6)), undefined);
  expect(lines).toContain("|  | 1 article | 1,000 articles |\n| --- | --- | --- |");
  expect(lines).toContain("| build from nothing | 4.3 s | 20 s |");
  expect(lines).toContain("| … with every share page and card | – | – |");
  expect(lines).toContain("| memory | 1,234 MB | 1,234 MB |");
  expect(lines).toContain("| first search of forty words, slow 4G | 104 KB, 0.9 s |");
  expect(lines).toMatch(/Measured 2026-11-26 with 2 cores\.$/);
});

test("what the run before had of the same archive stands beside it", () => {
  const before = run("2026-11-01", archive(1000, 178));
  const lines = table(run("2026-11-26", archive(1, 4.25), archive(1000, 19.6)), before);
  expect(lines).toContain("| build from nothing | 4.3 s | 20 s (178 s) |");
  expect(lines).toContain("in brackets 2026-11-01");
});

test("the chart has a bar for each archive, and one for the run before", () => {
  const before = run("2026-11-01", archive(1000, 178));
  const svg = chart(run("2026-11-26", archive(1, 4.25), archive(1000, 89)), before);
  const widths = [...svg.matchAll(/<rect [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([10, 210, 420]);
});

test("the table replaces the one in the README, and nothing else there", () => {
  const readme = "# Site\n<!-- bench -->\nold\n<!-- /bench -->\nmore\n";
  expect(withTable(readme, "| new |")).toBe(
    "# Site\n<!-- bench -->\n| new |\n<!-- /bench -->\nmore\n",
  );
  expect(() => withTable("# Site\n", "| new |")).toThrow("README.md has no <!-- bench -->");
});
