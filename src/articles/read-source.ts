import type { VFile } from "vfile";
import { isSlug } from "../ledger/check-settled.ts";
import { hasConflictMarkers } from "../markdown/conflict-markers.ts";
import { hasDeepLine } from "../markdown/remark-check-depth.ts";
import { decode } from "./decode.ts";

/** The name of a folder and of files beside it, which most file systems limit to 255 bytes. */
const LONGEST_SLUG = 150;

/**
 * Some 300,000 words. No page of that size reads well, and the time that reading the file takes would begin
 * to grow faster than its size.
 */
const LARGEST_FILE_BYTES = 2_000_000;

/**
 * Reports a file name that cannot be an address.
 *
 * @param isPublished whether the name is an address already, and may be long
 */
export function checkName(file: VFile, isPublished: boolean): void {
  const slug = file.stem ?? "";
  if (!isSlug(slug)) {
    report(
      file,
      `The file name “${slug}” cannot be an address. Use lower-case letters a to z, digits and single hyphens.`,
      "slug-invalid",
    );
  }
  if (slug.length > LONGEST_SLUG && !isPublished) {
    report(
      file,
      `The file name has ${slug.length} characters. Use at most ${LONGEST_SLUG}, for it is the article’s address.`,
      "slug-long",
    );
  }
}

/**
 * The text of a file of content.
 *
 * @returns `undefined` when it cannot be read, which is reported on `file`
 */
export function readSource(file: VFile, bytes: Uint8Array): string | undefined {
  if (bytes.length > LARGEST_FILE_BYTES) {
    report(
      file,
      `The file has ${bytes.length} bytes, and an article at most ${LARGEST_FILE_BYTES}. Divide it into several articles.`,
      "file-large",
    );
    return undefined;
  }
  const text = decode(bytes, file);
  if (text === undefined || hasConflictMarkers(text, file) || hasDeepLine(text, file))
    return undefined;
  return text;
}

function report(file: VFile, message: string, ruleId: string): void {
  file.message(message, { place: { line: 1, column: 1 }, ruleId });
}
