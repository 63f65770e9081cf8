import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { compareWords } from "./compare-words.ts";
import { decodeEntities } from "./decode-text.ts";
import { takeHeadAndFoot } from "./head-and-foot.ts";
import { hiddenStyles, withoutHidden, XML_PIECES } from "./hidden-words.ts";
import { ImportError, type Imported } from "./imported.ts";
import { pairNotes } from "./pair-notes.ts";
import { linesOf, parseHtml, splitWords } from "./words-of.ts";

/** A Word file that holds more, unpacked, is none that a person wrote. */
const LARGEST_UNPACKED_BYTES = 300_000_000;
const STYLES = ["p[style-name='Title'] => h1:fresh", "u => u", "strike => s"];

/**
 * Reads a Word file. The words that the converter leaves out, such as text boxes, headers and comments, are
 * found by reading the file’s XML once more. Hidden words are taken out first.
 */
export async function readWord(bytes: Uint8Array): Promise<Imported> {
  const files = unpack(bytes);
  const hidden = takeHidden(files);
  const pictures = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `word:${pictures.size + 1}`;
    pictures.set(src, await image.readAsBuffer());
    return { src };
  });
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(hidden.length > 0 ? packedWith(files, bytes) : bytes) },
    { styleMap: STYLES, convertImage, externalFileAccess: false },
  );
  const body = parseHtml(html);
  const renamed = pairNotes(body);
  const written = partsOf(files).flatMap(linesOfXml);
  const found = linesOf(body).map(({ words }) => words);
  const leftOut = compareWords(written, found)
    .filter(({ onlyFirst }) => onlyFirst.length > 0)
    .map(({ onlyFirst }) => ({ what: "in the Word file", words: onlyFirst.join(" ") }));
  leftOut.push(...hidden.map((words) => ({ what: "hidden in the Word file", words })), ...renamed);
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

/** Takes the words that Word does not show out of the text and its notes. */
function takeHidden(files: Unzipped): string[] {
  const styles = hiddenStyles(strFromU8(files["word/styles.xml"] ?? new Uint8Array()));
  return ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"].flatMap((name) => {
    const part = files[name];
    if (part === undefined) return [];
    const { xml, hidden } = withoutHidden(strFromU8(part), styles);
    if (hidden.length > 0) files[name] = strToU8(xml);
    return hidden;
  });
}

/** The Word file with these parts in place of its own. */
function packedWith(files: Unzipped, bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...files }, { level: 0 });
}

/** The XML with words: the text, its notes as they are called, and the rest, such as page headers. */
function partsOf(files: Unzipped): string[] {
  const xmlOf = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
  const text = xmlOf("document");
  const notes = new Map(
    ["footnote", "endnote"].flatMap((kind) =>
      [...xmlOf(`${kind}s`).matchAll(new RegExp(`<w:${kind}\\b[\\s\\S]*?</w:${kind}>`, "g"))].map(
        ([xml]): [string, string] => [`${kind} ${idOf(xml)}`, xml],
      ),
    ),
  );
  const called = [...text.matchAll(/<w:(footnote|endnote)Reference\b[^>]*>/g)].map(
    ([xml, kind]) => `${kind} ${idOf(xml)}`,
  );
  const rest = Object.keys(files).filter((name) =>
    /^word\/(?:header\d*|footer\d*|comments)\.xml$/.test(name),
  );
  return [
    text,
    ...new Set([...called, ...notes.keys()].map((key) => notes.get(key) ?? "")),
    ...rest.map((name) => strFromU8(files[name] ?? new Uint8Array())),
  ];
}

function idOf(xml: string): string {
  return /^[^>]*\bw:id="([^"]*)"/.exec(xml)?.[1] ?? "";
}

/** The words of Word’s XML, a line for each paragraph; without deleted words, field codes and what repeats a drawing. */
function linesOfXml(xml: string): string[][] {
  const lines: string[][] = [];
  const skipped: string[] = [];
  let text = "";
  let isText = false;
  for (const [, closing, name = "", selfClosing, characters] of xml.matchAll(XML_PIECES)) {
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
