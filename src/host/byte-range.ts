/** The first and the last byte that are sent. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Which part of a file a `Range` header asks for; see RFC 9110, section 14.
 *
 * @param header e.g. `bytes=0-99`, `bytes=100-`, `bytes=-100`
 * @param size of the file in bytes
 * @returns `undefined` for the whole file (no header, another unit, several parts, not well
 * formed), `"unsatisfiable"` for a part that the file does not have
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | "unsatisfiable" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/i.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return undefined;
  return start < size ? { start, end } : "unsatisfiable";
}
