import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { imageFile } from "./image-file.ts";

const folder = mkdtempSync(path.join(tmpdir(), "images-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Pictures of 6 × 4 px. */
const PICTURES: Record<string, string> = {
  "a.png":
    "iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQImWPowAAM5AoBAK4XJkEeo0eSAAAAAElFTkSuQmCC",
  "a.gif": "R0lGODlhBgAEAIAAAExpcYiIiCH5BAUAAAAALAAAAAAGAAQAAAIEjI+pVwA7",
  "a.webp": "UklGRiQAAABXRUJQVlA4IBgAAABQAQCdASoGAAQAAUAmJaQABYwAAP6igAA=",
  "a.jpg":
    "/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAEAAYDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKwAf//Z",
  "a.avif":
    "AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAABwAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAYAAAAEAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAkbWRhdBIACgg4CG7SAhoNIDIOGUJjBMAANAAAkEDJHBQ=",
};
const ROTATED = Buffer.from(
  `ffd8ffe10022${Buffer.from("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", "latin1").toString("hex")}00000000${Buffer.from(
    PICTURES["a.jpg"] ?? "",
    "base64",
  )
    .subarray(2)
    .toString("hex")}`,
  "hex",
);

test.each(Object.entries(PICTURES))("the size of %s is read from it", async (name, bytes) => {
  writeFileSync(path.join(folder, name), Buffer.from(bytes, "base64"));
  expect(await imageFile(`/${name}`, folder)).toMatchObject({ width: 6, height: 4 });
});

test("a photograph that its camera turned has the size that is shown", async () => {
  writeFileSync(path.join(folder, "turned.jpg"), ROTATED);
  expect(await imageFile("/turned.jpg", folder)).toMatchObject({ width: 4, height: 6 });
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"/>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4"/>',
])("the size of %s is read from it, at an address with a space and a query", async (svg) => {
  writeFileSync(path.join(folder, "a b.svg"), svg);
  expect(await imageFile("/a%20b.svg?v=2", folder)).toMatchObject({ width: 6, height: 4 });
});

test("what is not there or no image has no size", async () => {
  writeFileSync(path.join(folder, "a.txt"), "A boat");
  for (const src of ["/a.txt", "/none.png", "/%E0.png", "/../../etc/passwd"]) {
    expect(await imageFile(src, folder)).toBeUndefined();
  }
});

test("of photographs and drawings that stand still smaller ones can be made, and they are known by what they hold", async () => {
  const files = await Promise.all(
    Object.keys(PICTURES).map((name) => imageFile(`/${name}`, folder)),
  );
  expect(files.map((file) => [file?.format, file?.isStill])).toEqual([
    ["png", true],
    ["gif", false],
    ["webp", true],
    ["jpg", true],
    ["avif", true],
  ]);
  expect(new Set(files.map((file) => file?.digest)).size).toBe(5);
  const png = Buffer.from(PICTURES["a.png"] ?? "", "base64");
  writeFileSync(
    path.join(folder, "moves.png"),
    Buffer.concat([png.subarray(0, 33), Buffer.from("\0\0\0\x08acTL"), png.subarray(33)]),
  );
  expect(await imageFile("/moves.png", folder)).toMatchObject({ isStill: false });
});
