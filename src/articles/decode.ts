import type { VFile } from "vfile";
import { characterFaults } from "./characters.ts";

/**
 * The text of a file, with `\n` at the end of every line whatever it was written with, and without a
 * byte order mark. UTF-8 or nothing: a wrong guess at the encoding would change the author’s words.
 *
 * @returns `undefined` when it is not UTF-8, which is reported on `file`
 */
export function decode(bytes: Uint8Array, file: VFile): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, "\n");
  } catch {
    const before = longestStart(bytes);
    file.message("The file is not UTF-8 text from here on. Save it with the encoding UTF-8.", {
      place: placeAfter(before.replace(/\r\n?/g, "\n")),
      ruleId: "file-not-utf-8",
    });
    return undefined;
  }
}

/** The text up to where bytes are no longer UTF-8, found by halving. */
function longestStart(bytes: Uint8Array): string {
  let [text, valid, invalid] = ["", 0, bytes.length + 1];
  while (invalid - valid > 1) {
    const length = Math.floor((valid + invalid) / 2);
    try {
      const start = bytes.subarray(0, length);
      text = new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
      valid = length;
    } catch {
      invalid = length;
    }
  }
  return text;
}

/**
 * Reports the characters that must not stand in a body.
 *
 * @param html what became of it: a reference to such a character counts only where it was read as one
 */
export function checkCharacters(file: VFile, body: string, html: string): void {
  // The parser puts U+FFFD in place of what is no character.
  const isInHtml = (codePoint: number) => {
    const character = codePoint > 0x10ffff ? "\0" : String.fromCodePoint(codePoint);
    const isReplaced = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character);
    return html.includes(character) || (isReplaced && html.includes("\uFFFD"));
  };
  const faults = characterFaults(
    body,
    ({ kind, codePoint }) => kind !== "reference" || isInHtml(codePoint),
  );
  for (const { offset, sentence } of faults) {
    const place = placeAfter(body.slice(0, offset));
    file.message(sentence, { place, ruleId: "character-forbidden" });
  }
}

/** The place behind some text, line and column from 1. */
function placeAfter(text: string): { line: number; column: number } {
  const lines = text.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
