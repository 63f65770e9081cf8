import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";

test("a title without Latin letters has a stand-in for its name, and an editor is told how to give one", () => {
  const cwd = mkdtempSync(path.join(tmpdir(), "new-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const script = path.resolve("src/articles/create-entry.ts");
  const created = (title: string) =>
    spawnSync(process.execPath, [script, title], { cwd, encoding: "utf8" });
  const first = created("東京");
  expect(existsSync(path.join(cwd, "content/articles/article.md"))).toBe(true);
  expect(first.stdout).toMatch(/“article” stands in\. Rename the file .* such as to/);
  expect(created("大阪").stderr).toMatch(/exists already.* “article” stands in\. Rename the file/);
  expect(created("Ferries").stdout).not.toContain("stands in");
});
