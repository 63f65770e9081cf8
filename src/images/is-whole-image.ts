import sharp from "sharp";

/** As small as it may become, for every pixel is read all the same and none is looked at. In px. */
const SMALL = 16;

/**
 * Whether an image can be read to its end, as programs that show it or make smaller ones of it do.
 *
 * @param bytes what its file holds, e.g. of a photograph that was copied only in part, which is `false`
 */
export async function isWholeImage(bytes: Uint8Array): Promise<boolean> {
  // The library does not read moving pictures of this kind, which are published as they are.
  if (/^.{4}ftypavis/s.test(Buffer.from(bytes.subarray(0, 12)).toString("latin1"))) return true;
  try {
    // Warnings, such as of a colour profile that is not quite right, keep nobody from seeing the image.
    await sharp(bytes, { failOn: "error" }).resize(SMALL).raw().toBuffer();
    return true;
  } catch (error) {
    // A drawing may leave its size to the page.
    return error instanceof Error && /svgload.*bad dimensions/.test(error.message);
  }
}
