import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkReplaceable, replaceFolder } from "./replace-folder.ts";

let root = "";
const at = (name: string) => path.join(root, name);
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const published = () => readFileSync(at("dist/index.html"), "utf8");
const replace = (rename?: (from: string, to: string) => void) =>
  replaceFolder(
    { root, published: "dist", aside: ".astro/dist", before: ".astro/dist-before" },
    rename,
  );
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "published-"));
  write(".astro/dist/index.html", "new");
});
afterEach(() => rmSync(root, { recursive: true }));

test("a site can be published where nothing is, and where a folder is", () => {
  checkReplaceable(root, "dist");
  replace();
  expect(published()).toBe("new");
  write(".astro/dist/index.html", "newer");
  checkReplaceable(root, "dist");
  replace();
  expect(published()).toBe("newer");
});

test.each<[string, () => void, RegExp]>([
  ["a link to a folder", () => symlinkSync("elsewhere", at("dist")), /^“dist” is a link.*Delete/],
  ["a file", () => writeFileSync(at("dist"), ""), /^“dist” is no folder.*Move or delete it/],
])("%s is told before the build, and left as it is", (_what, make, said) => {
  mkdirSync(at("elsewhere"));
  make();
  const before = lstatSync(at("dist"));
  expect(() => checkReplaceable(root, "dist")).toThrow(said);
  expect(lstatSync(at("dist"))).toEqual(before);
});

test("a link that leads nowhere is told too", () => {
  symlinkSync("nowhere", at("dist"));
  expect(() => checkReplaceable(root, "dist")).toThrow("“dist” is a link");
});

test("a mount is told before the build", () => {
  // Every system with the folder has another disk there.
  if (!existsSync("/proc/self")) return;
  expect(() => checkReplaceable("/", "proc")).toThrow(/^“proc” is a mount.*Unmount/);
});

const refusing = (code: string, at: number) => {
  let calls = 0;
  return (from: string, to: string) => {
    if (calls++ === at) throw Object.assign(new Error(`${code}: rename`), { code });
    renameSync(from, to);
  };
};

test.each(["EBUSY", "EPERM", "EACCES", "EXDEV", "EROFS"])(
  "where the place is refused with %s, what was published stays, and a sentence says what to do",
  (code) => {
    for (const call of [0, 1]) {
      write("dist/index.html", "old");
      let error = new Error();
      try {
        replace(refusing(code, call));
      } catch (caught) {
        error = caught as Error;
      }
      expect(error.message).toMatch(
        /^The site is built, but .* What was published stays\. .*“\.astro\/dist”\. \(published-folder\)$/,
      );
      expect(error.message).toContain(`(${code})`);
      expect(error.stack).toBe("");
      expect(published()).toBe("old");
      expect(readFileSync(at(".astro/dist/index.html"), "utf8")).toBe("new");
    }
  },
);

test("an error of another kind is thrown as it is, and what was published stays", () => {
  write("dist/index.html", "old");
  expect(() => replace(refusing("EIO", 1))).toThrow("EIO: rename");
  expect(published()).toBe("old");
});
