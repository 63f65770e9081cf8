import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { isWholeImage } from "./is-whole-image.ts";

const [WIDTH, HEIGHT] = [64, 48];
/** A drawing with so much in it that its file can be cut within its data. */
const pixels = Buffer.from(
  Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (at * at * 31 + at * 7) % 251),
);
const drawing = sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });

describe.each(["jpeg", "png", "webp", "avif", "gif"] as const)("of an image as %s", (format) => {
  const bytes = drawing.clone().toFormat(format).toBuffer();

  test("the whole is told from a part that has all it says of itself, and a part of its data", async () => {
    const whole = await bytes;
    expect(await isWholeImage(whole)).toBe(true);
    const part = whole.subarray(0, Math.floor(whole.length * 0.9));
    expect(await isWholeImage(part)).toBe(false);
  });
});

test("bytes that were changed within an image are found where it has checksums", async () => {
  const png = await drawing.clone().png().toBuffer();
  const middle = Math.floor(png.length / 2);
  png.fill(0, middle, middle + 8);
  expect(await isWholeImage(png)).toBe(false);
});

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"/>', true],
  ['<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"/>', true],
  ['<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"><g>', false],
  ["A boat", false],
  ["", false],
])("of %j it is %s", async (text, whole) => {
  expect(await isWholeImage(Buffer.from(text))).toBe(whole);
});

test("moving pictures that are not read here are left alone", async () => {
  expect(await isWholeImage(Buffer.from("\0\0\0\x20ftypavis\0\0\0\0", "latin1"))).toBe(true);
});
