import { toString as textOf } from "hast-util-to-string";
import type { LeftOut } from "./imported.ts";
import { parseHtml } from "./words-of.ts";

/** Where WordPress prints the footnotes, whose words stand beside the text. */
const PLACE = /<!-- wp:footnotes\b[^>]*-->/;

/**
 * Puts the footnotes of a post where WordPress prints them, as it does.
 *
 * @param html the text of a post, e.g. `<p>A<sup data-fn="x"><a href="#x">1</a></sup></p><!-- wp:footnotes /-->`
 * @param written what the export has for them, e.g. `[{"id":"x","content":"A note."}]`
 * @returns the text, e.g. with `<ol class="wp-block-footnotes"><li id="x">A note.</li></ol>` at its end, and the words of
 *   notes that are called nowhere, which WordPress prints as little
 */
export function withNotes(html: string, written: string): { html: string; leftOut: LeftOut[] } {
  if (written === "" || written === "[]") return { html, leftOut: [] };
  const notes = notesIn(written);
  if (notes === undefined)
    return {
      html,
      leftOut: [{ what: "footnotes of WordPress that cannot be read", words: written }],
    };
  const called = notes.filter(({ id }) => html.includes(`href="#${id}"`));
  const leftOut = notes
    .filter((note) => !called.includes(note))
    .map(({ content }) => ({
      what: "footnote that is called nowhere",
      words: textOf(parseHtml(content)).replace(/\s+/g, " ").trim(),
    }));
  const items = called.map(({ id, content }) => `<li id="${id}">${content}</li>`).join("");
  const list = items && `<ol class="wp-block-footnotes">${items}</ol>`;
  const whole = PLACE.test(html) ? html.replace(PLACE, () => list) : `${html}${list}`;
  return { html: whole, leftOut };
}

function notesIn(written: string): { id: string; content: string }[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return undefined;
  }
  if (!Array.isArray(data)) return undefined;
  const notes = data.map((one: { id?: unknown; content?: unknown } | null) => ({
    id: String(one?.id ?? ""),
    content: String(one?.content ?? ""),
  }));
  if (!notes.every(({ id }) => /^[\w-]+$/.test(id))) return undefined;
  return notes.filter(({ content }) => content.trim() !== "");
}
