import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readBriefly } from "./read-briefly.ts";

const folder = mkdtempSync(path.join(tmpdir(), "read-briefly-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, "walk");

test.each([0, 1, 65_535, 65_536, 65_537, 300_000, 2])(
  "a file of %i bytes is read whole",
  (size) => {
    const content = Buffer.from(Array.from({ length: size }, (_, at) => at % 251));
    writeFileSync(file, content);
    expect(readBriefly(file).equals(content)).toBe(true);
  },
);

test("a file that is not there is an error, as are folders", () => {
  expect(() => readBriefly(path.join(folder, "run"))).toThrow("ENOENT");
  expect(() => readBriefly(folder)).toThrow("EISDIR");
});
