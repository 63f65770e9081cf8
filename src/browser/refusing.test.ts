import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SiteCopy } from "./copy-site.ts";
import { BODY, FRONT } from "./edited-article.ts";

/** What every line is that a command prints about content. */
const PROBLEM = /^content\/articles\/.*:\d+:\d+ .*[.!] \([a-z-]+\)$/;

describe("content that cannot be published", () => {
  const copy = new SiteCopy();
  const files: Record<string, string> = {
    "good.md": `---\n${FRONT}\n---\n\n${BODY}`,
    // Astro explains what it takes for a mistake in the code when it reads these words.
    "document.md": `---\ntitle: "window\ndocument: x\n---\n\nText.\n`,
    "a#b.md": `---\n${FRONT}\n---\n\n# Text\n`,
    "list.md": "---\n- title\n---\n\nText.\n",
    "null.md": `---\n${FRONT}\n---\n\nText\0.\n`,
    "bomb.md": "---\na: &a [x, x]\nb: &b [*a, *a]\n---\n\nText.\n",
    "page.mdx": "Text.",
  };
  const wrong = [...Object.keys(files).slice(1), "folder.md", "gone.md"].sort();
  beforeAll(() => {
    for (const [name, text] of Object.entries(files))
      writeFileSync(copy.at(`content/articles/${name}`), text);
    mkdirSync(copy.at("content/articles/folder.md"));
    symlinkSync("nothing.md", copy.at("content/articles/gone.md"));
  });
  afterAll(() => copy.remove());

  test.each([
    ["built", () => copy.build()],
    ["recorded", () => copy.record()],
  ])(
    "is not %s: every file of it is named with its place, and no code of the site",
    (_done, run) => {
      const { passed, output } = run();
      expect(passed).toBe(false);
      const problems = output.split("\n").filter((line) => PROBLEM.test(line));
      const named = problems.map((line) => /^content\/articles\/(.*?):/.exec(line)?.[1]);
      expect([...new Set(named)].sort()).toEqual(wrong);
      expect(output).not.toMatch(/^\s+at |Stack trace|Hint:|node_modules|\.ts:\d/m);
    },
  );

  test("is named without building too, and the same once the other files are kept as they were read", () => {
    const [first, second] = [copy.lint(), copy.lint()];
    expect(first.passed).toBe(false);
    for (const name of wrong) expect(first.output).toContain(`content/articles/${name}:`);
    expect(first.output).toMatch(/content\/articles\/good\.md:.*\(not-recorded\)/);
    expect(second).toEqual(first);
  });

  test("leaves no record", () => {
    expect(() => readFileSync(copy.at("content/anchors.json"))).toThrow("ENOENT");
  });
});
