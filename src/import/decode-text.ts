import { toString as textOf } from "hast-util-to-string";
import { ImportError } from "./imported.ts";
import { parseHtml } from "./words-of.ts";

/**
 * The text of bytes: in the encoding of a byte order mark, else that of the server or of the text’s own
 * first lines, else UTF-8 where it is that, else windows-1252, as browsers read it.
 *
 * @param contentType as a server sends it, e.g. `text/html; charset=iso-8859-1`
 * @throws ImportError when the encoding is unknown or the bytes are not in it
 */
export function decodeText(bytes: Uint8Array, contentType = ""): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const declared =
    markOf(bytes) ??
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1];
  const text = declared === undefined ? guessed(bytes) : decodeAs(declared, bytes);
  if (text.includes("\0")) throw new ImportError("The file is no text.");
  return text.replace(/\r\n?/g, "\n");
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ImportError(`The encoding “${encoding}” is unknown. Save the file as UTF-8.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    // What says UTF-8 and is not would lose letters.
    throw new ImportError(
      `The text says that its encoding is ${encoding}, and it is not. Save it as UTF-8.`,
    );
  }
}

function guessed(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Text with its references to characters read, e.g. `R&amp;D` as `R&D`. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return textOf(parseHtml(text.replaceAll("<", "&lt;")));
}

/**
 * The words of a little HTML, in one line.
 *
 * @returns e.g. `R&D is open` for `<b>R&amp;D</b> is&#32;open`; nothing where there are none
 */
export function plain(html: string | undefined): string | undefined {
  const words = textOf(parseHtml(html ?? ""))
    .replace(/\s+/g, " ")
    .trim();
  return words === "" ? undefined : words;
}
