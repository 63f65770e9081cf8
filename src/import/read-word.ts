import { strFromU8, type Unzipped, unzipSync } from "fflate";
import mammoth from "mammoth";
import { compareWords } from "./compare-words.ts";
import { decodeEntities } from "./decode-text.ts";
import { takeHeadAndFoot } from "./head-and-foot.ts";
import { ImportError, type Imported } from "./imported.ts";
import { linesOf, parseHtml, splitWords } from "./words-of.ts";

/** A Word file that holds more, unpacked, is none that a person wrote. */
const LARGEST_UNPACKED_BYTES = 300_000_000;
const STYLES = ["p[style-name='Title'] => h1:fresh", "u => u", "strike => s"];

/**
 * Reads a Word file. The words that the converter leaves out, such as text boxes, headers and comments, are
 * found by reading the file’s XML once more.
 */
export async function readWord(bytes: Uint8Array): Promise<Imported> {
  const files = unpack(bytes);
  const pictures = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `word:${pictures.size + 1}`;
    pictures.set(src, await image.readAsBuffer());
    return { src };
  });
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: STYLES, convertImage, externalFileAccess: false },
  );
  const body = parseHtml(html);
  const written = Object.entries(files)
    .filter(([name]) =>
      /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/.test(name),
    )
    .sort(([a], [b]) => Number(b.includes("document")) - Number(a.includes("document")))
    .flatMap(([, xml]) => linesOfXml(strFromU8(xml)));
  const found = linesOf(body).map(({ words }) => words);
  const leftOut = compareWords(written, found)
    .filter(({ onlyFirst }) => onlyFirst.length > 0)
    .map(({ onlyFirst }) => ({ what: "in the Word file", words: onlyFirst.join(" ") }));
  for (const { type, message } of messages) {
    if (type === "error") leftOut.push({ what: "fault of the Word file", words: message });
  }
  return { facts: takeHeadAndFoot(body), body, leftOut, pictures };
}

function unpack(bytes: Uint8Array): Unzipped {
  let size = 0;
  let files: Unzipped;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return size <= LARGEST_UNPACKED_BYTES && /^word\/[^/]+\.xml$/.test(name);
      },
    });
  } catch {
    throw new ImportError(
      "The file is no Word file, or it is damaged. Open it in Word and save it as .docx.",
    );
  }
  if (size > LARGEST_UNPACKED_BYTES)
    throw new ImportError("The Word file is too large when it is unpacked.");
  if (files["word/document.xml"] === undefined) {
    throw new ImportError("The file is a zip archive and no Word file. Save it as .docx.");
  }
  return files;
}

/** The words of Word’s XML, a line for each paragraph; without deleted words, field codes and what repeats a drawing. */
function linesOfXml(xml: string): string[][] {
  const lines: string[][] = [];
  const skipped: string[] = [];
  let text = "";
  let isText = false;
  for (const [, closing, name = "", selfClosing, characters] of xml.matchAll(
    /<[?!][^>]*>|<(\/?)([\w:.-]+)[^>]*?(\/?)>|([^<]+)/g,
  )) {
    if (characters !== undefined) {
      if (isText && skipped.length === 0) text += decodeEntities(characters);
    } else if (/^[wma]:t$/.test(name)) {
      isText = closing === "" && selfClosing === "";
    } else if (/^(?:mc:Fallback|w:delText|w:instrText|w:del|w:moveFrom)$/.test(name)) {
      if (closing) skipped.pop();
      else if (!selfClosing) skipped.push(name);
    } else if (name === "w:tab" || name === "w:br") text += " ";
    else if (name === "w:p" && closing) {
      lines.push(splitWords(text));
      text = "";
    }
  }
  return lines.filter((words) => words.length > 0);
}
