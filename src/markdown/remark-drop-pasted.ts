import type { Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { partsOf } from "./html-parts.ts";
import type { Place } from "./places.ts";

/** What pasted HTML had and an article does without, e.g. `class` and `<span>`, with where it stands first. */
type Pasted = Map<string, Place>;

declare module "vfile" {
  interface DataMap {
    pasted: Pasted;
  }
}

/**
 * Attributes that word processors and content management systems write beside every word, which say how
 * it looked there and nothing that a reader would miss.
 */
const LOOKS =
  /^(?:class|id|style|name|role|align|valign|bgcolor|background|color|border|bordercolor|cellpadding|cellspacing|clear|face|size|hspace|vspace|nowrap|target|rel|loading|decoding|fetchpriority|srcset|sizes|(?:data|aria|xmlns|v|w|o)[-:].*|xmlns)$/i;
/** Where they are more: the size of an image is kept. */
const SIZED = /^(?:table|tr|td|th|col|colgroup|p|div|span)$/;
const ATTRIBUTE = /[\s/]([^\s=>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?/g;
/** Google Docs puts all that it copies into a `<b>` that is not bold. */
const NOT_BOLD = /(?<![\w-])font-weight\s*:\s*(?:normal|400)\b/i;
/** Word’s mark for a paragraph’s end; its name is none that Markdown takes for HTML. */
const WORD_MARK = /(?<!\\)<\/?o:p\s*\/?>/gi;

/**
 * Takes from hand-written HTML the attributes that only say how it looked. Spaces stand for them, so that
 * everything else keeps its place in the file.
 */
export function remarkDropPasted() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const pasted: Pasted = new Map();
    file.data.pasted = pasted;
    visit(tree, (node) => {
      const place = node.position?.start ?? { line: 1, column: 1 };
      const drop = (what: string) => pasted.set(what, pasted.get(what) ?? place);
      if (node.type === "text") dropWordMarks(node, source, drop);
      if (node.type !== "html") return;
      let html = node.value;
      for (const { kind, name, isClosing, start, end } of partsOf(node.value)) {
        if (kind !== "tag" || isClosing) continue;
        const tag = withoutLooks(html.slice(start, end), name, drop);
        html = html.slice(0, start) + tag + html.slice(end);
      }
      node.value = html;
    });
  };
}

type Drop = (what: string) => void;

function withoutLooks(tag: string, name: string, drop: Drop): string {
  return tag.replace(ATTRIBUTE, (written: string, attribute: string) => {
    const isLook =
      LOOKS.test(attribute) || (SIZED.test(name) && /^(?:width|height)$/i.test(attribute));
    const isNeeded = name === "b" && NOT_BOLD.test(written);
    if (!isLook || isNeeded) return written;
    drop(attribute.toLowerCase().replace(/^(data|aria)-.*/, "$1-…"));
    return written.replace(/[^\n]/g, " ");
  });
}

function dropWordMarks(text: Text, source: string, drop: Drop): void {
  if (!/<\/?o:p/i.test(text.value)) return;
  const written = source.slice(text.position?.start.offset, text.position?.end.offset);
  // A mark with a backslash before it is meant as it stands.
  if (written.search(WORD_MARK) === -1 || written.includes("\\<")) return;
  text.value = text.value.replace(WORD_MARK, "");
  drop("<o:p>");
}
