import { decodeEntities } from "./decode-text.ts";

/** A tag of XML with its parts, or what stands between tags. */
export const XML_PIECES = /<[?!][^>]*>|<(\/?)([\w:.-]+)[^>]*?(\/?)>|([^<]+)/g;

/** What is shown of a run of Word; the rest of it, such as the ends of fields, has no words and stays. */
const SHOWN =
  /^(?:w:(?:t|drawing|pict|object|sym|tab|br|cr|footnoteReference|endnoteReference)|mc:AlternateContent)$/;
const OFF = /\bw:val="(?:0|false|off)"/;

/**
 * Takes the words that Word does not show, which their author hid, out of a part of a Word file.
 *
 * @param xml e.g. `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r></w:p>`
 * @param styles the styles of hidden words; see `hiddenStyles`
 * @returns the XML without them, and the words of each paragraph, e.g. `["Secret"]`
 */
export function withoutHidden(
  xml: string,
  styles: ReadonlySet<string>,
): { xml: string; hidden: string[] } {
  const hidden: string[] = [];
  /** The elements that are open, and of each paragraph and run whether it is hidden. */
  const open: { name: string; isHidden: boolean }[] = [];
  let [kept, words, dropped] = ["", "", 0];
  for (const [piece, closing, name = "", selfClosing, characters] of xml.matchAll(XML_PIECES)) {
    const around = open.at(-1);
    const run = open.findLast((one) => one.name === "w:r");
    // A fallback has the words of a drawing once more.
    const isTold = dropped > 0 && open.every((one) => one.name !== "mc:Fallback");
    if (isTold && characters !== undefined && around?.name === "w:t")
      words += decodeEntities(characters);
    if (isTold && closing === "" && /^(?:pic:pic|v:imagedata)$/.test(name))
      words += " (a picture) ";
    const isDropped = dropped > 0 || (run?.isHidden === true && SHOWN.test(name));
    if (!isDropped) kept += piece;
    if (characters !== undefined || name === "") continue;
    if (selfClosing) {
      if (isDropped && /^w:(?:tab|br|cr)$/.test(name)) words += " ";
      const [owner, properties] = [open.at(-2), around?.name];
      const isOfRun = properties === "w:rPr" && owner?.name === "w:r";
      const style = /\bw:val="([^"]*)"/.exec(piece)?.[1] ?? "";
      if (owner === undefined || dropped > 0) continue;
      if (isOfRun && name === "w:vanish") owner.isHidden = !OFF.test(piece);
      else if (isOfRun && name === "w:rStyle") owner.isHidden ||= styles.has(style);
      else if (properties === "w:pPr" && name === "w:pStyle") owner.isHidden = styles.has(style);
    } else if (closing) {
      open.pop();
      if (dropped > 0) dropped--;
      if (name !== "w:p") continue;
      words += " ";
      if (dropped > 0 || words.trim() === "") continue;
      hidden.push(words.replace(/\s+/g, " ").trim());
      words = "";
    } else {
      const paragraph = open.findLast((one) => one.name === "w:p");
      open.push({ name, isHidden: name === "w:r" && paragraph?.isHidden === true });
      if (isDropped) dropped++;
    }
  }
  return { xml: kept, hidden };
}

/** The styles whose words Word does not show, and those that are made from them, e.g. of `w:styleId="Hidden"`. */
export function hiddenStyles(xml: string): Set<string> {
  const found = new Set<string>();
  const styles = [...xml.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)].map(([style]) => style);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const style of styles) {
      const vanish = /<w:vanish\b[^>]*>/.exec(style)?.[0];
      const base = /<w:basedOn\b[^>]*\bw:val="([^"]*)"/.exec(style)?.[1] ?? "";
      const isHidden = vanish === undefined ? found.has(base) : !OFF.test(vanish);
      if (isHidden) found.add(/\bw:styleId="([^"]*)"/.exec(style)?.[1] ?? "");
    }
  }
  return found;
}
