import { closeSync, openSync, readSync } from "node:fs";

/** Grows with the largest file that was read. */
let memory = Buffer.allocUnsafeSlow(65_536);

/**
 * Reads a file into memory that the next file is read into as well: of thousands of files, most of the time goes into
 * making memory for each.
 *
 * @returns its bytes, for as long as no other file is read
 * @throws as `readFileSync` does
 */
export function readBriefly(file: string): Buffer {
  const opened = openSync(file, "r");
  try {
    let end = 0;
    while (true) {
      if (end === memory.length) memory = Buffer.concat([memory], 2 * end);
      const count = readSync(opened, memory, end, memory.length - end, null);
      if (count === 0) return memory.subarray(0, end);
      end += count;
    }
  } finally {
    closeSync(opened);
  }
}
