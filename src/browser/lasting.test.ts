import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SiteCopy } from "./copy-site.ts";
import { BODY, FRONT, INSERTED, REWORDED } from "./edited-article.ts";

describe("once it is recorded, an article", { timeout: 600_000 }, () => {
  const copy = new SiteCopy();
  const file = copy.at("content/articles/walk.md");
  const write = (body: string, front = "updated: 2025-05-01") =>
    writeFileSync(file, `---\n${FRONT}\n${front}\n---\n\n${body}`);
  beforeAll(() => {
    write(BODY, "");
    expect(copy.build().output).toContain("npm run anchors");
    expect(copy.record()).toMatchObject({ passed: true });
  }, 600_000);
  beforeEach(() => write(BODY, ""));
  afterAll(() => copy.remove());

  test("is built the same twice, byte for byte, with cards kept from before or not", () => {
    expect(copy.build()).toMatchObject({ passed: true });
    const first = copy.digests();
    expect(
      first.filter(([name]) => /card\.png$|index\.html$|pagefind/.test(name)).length,
    ).toBeGreaterThan(20);
    copy.forget();
    expect(copy.build()).toMatchObject({ passed: true });
    expect(copy.digests()).toEqual(first);
  });

  test("is built with a new paragraph in the middle, beside one whose headings are longer than the name of a file", () => {
    const long = [
      "harbour ".repeat(60),
      "日本の駐中国大使".repeat(12),
      "अंतर्राष्ट्रीय सहयोग ".repeat(12),
    ];
    const sections = long.map((heading) => `## ${heading}\n\n“${heading}”, Ada Roe said.`);
    const other = copy.at("content/articles/long.md");
    writeFileSync(other, `---\n${FRONT}\n---\n\n${sections.join("\n\n")}\n`);
    write(INSERTED);
    const { passed, output } = copy.build();
    rmSync(other);
    expect(output).not.toContain("ENAMETOOLONG");
    expect(passed).toBe(true);
  });

  test("is not built when passages are renamed, reworded or deleted, until it is said where they went", () => {
    write(REWORDED);
    const { passed, output } = copy.build();
    expect(passed).toBe(false);
    expect(output).toContain("early-years: the-first-years");
    expect(output).toContain("boats-came-back-slowly-to: slowly-the-boats-came-back");
    expect(output).toContain("quote-nobody-believed-in-it-at:");
    expect(output).toMatch(/content\/articles\/walk\.md:\d+:\d+ /);
  });

  test("is not built when its words change without a word about it, nor recorded", () => {
    write(BODY.replace("a decade", "ten years"), "");
    expect(copy.build()).toMatchObject({ passed: false });
    const ledger = readFileSync(copy.at("content/anchors/walk.json"), "utf8");
    const { passed, output } = copy.record();
    expect(passed).toBe(false);
    expect(output).toContain("corrections");
    expect(readFileSync(copy.at("content/anchors/walk.json"), "utf8")).toBe(ledger);
  });

  test("is not built when its file is renamed, until its former slug is kept", () => {
    renameSync(file, copy.at("content/articles/stroll.md"));
    const { passed, output } = copy.build();
    renameSync(copy.at("content/articles/stroll.md"), file);
    expect(passed).toBe(false);
    expect(output).toContain("formerly");
  });

  test("is neither built nor recorded anew when the record of all is missing", () => {
    const [folder, aside] = [copy.at("content/anchors"), copy.at("content/aside")];
    renameSync(folder, aside);
    const [built, recorded] = [copy.build(), copy.record()];
    const isWritten = existsSync(folder);
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
    for (const { passed, output } of [built, recorded]) {
      expect(passed).toBe(false);
      expect(output).toMatch(/content\/anchors:1:1 .*\(ledger-missing\)/);
    }
    expect(recorded.output).not.toMatch(/^ +at /m);
    expect(isWritten).toBe(false);
  });

  test("is not built with the marks of a merge in its record, which recording it solves", () => {
    const record = copy.at("content/anchors/walk.json");
    const before = readFileSync(record, "utf8");
    const conflict = before.replace(
      / {2}"body".*\n/,
      (line) =>
        `<<<<<<< HEAD\n${line}=======\n${line.replace(/.{11}",$/m, '0123456789a",')}>>>>>>> other\n`,
    );
    writeFileSync(record, conflict);
    const { passed, output } = copy.build();
    expect(passed).toBe(false);
    expect(output).toMatch(/content\/anchors\/walk\.json:3:1 .*npm run anchors/);
    expect(copy.record()).toMatchObject({ passed: true });
    expect(readFileSync(record, "utf8")).toBe(before);
  });

  test("is not recorded with a problem in another article, of which alone it is told", () => {
    const other = copy.at("content/articles/walk.markdown");
    writeFileSync(other, readFileSync(file));
    const { passed, output } = copy.record();
    rmSync(other);
    expect(passed).toBe(false);
    expect(output).toMatch(/slug-duplicate/);
    expect(output).not.toMatch(/anchor-gone|slug-gone|^ +at /m);
  });
});
