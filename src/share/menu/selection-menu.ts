import type { PassagesFile } from "../../articles/passages-file.ts";
import { share as names } from "../../interface/words.ts";
import type { QuotationPassage } from "../../passages/passage.ts";
import { Feedback } from "./feedback.ts";
import { fragmentHere, referenceHere } from "./page-passage.ts";
import { copyRow } from "./row.ts";
import { type SelectedWords, selectedWords } from "./selected-words.ts";
import { quotationText } from "./shared-words.ts";

/** The blocks that have an address; a link to selected words leads to the one in which they begin. */
const ADDRESSED_BLOCKS =
  ".prose :is(p, li, tr, td, th, figcaption, caption, pre, h2, h3, h4, h5, h6)[id]";
const GAP_PX = 8;

let removeMenu = (): void => {};

/**
 * Offers beneath a selection to copy a link to its words, or the words with their source.
 *
 * The offer takes neither the focus nor the selection, and goes when the selection changes.
 */
export function offerSharing(selection: Selection, file: PassagesFile): void {
  removeMenu();
  const range = selection.getRangeAt(0).cloneRange();
  const start = elementOf(range.startContainer);
  const block = start?.closest(ADDRESSED_BLOCKS) ?? start?.closest("[id]");
  const end = elementOf(range.endContainer)?.closest(ADDRESSED_BLOCKS) ?? block;
  if (selection.toString().trim() === "" || !block || !end) return;

  const menu = document.createElement("div");
  menu.className = "selecting";
  menu.role = "group";
  menu.ariaLabel = names.selection;
  const feedback = new Feedback();
  const copyLink = () => {
    const { directive } = wholeWords(range, menu);
    const done = directive === "" ? names.paragraphLinkCopied : names.linkCopied;
    return feedback.copy([fragmentHere(file, block.id) + directive], done);
  };
  const copyCited = () => {
    const within = elementOf(range.commonAncestorContainer)?.closest("span[id]");
    const { speaker = null, role = null } = quotationAt(within?.id, file) ?? {};
    const { words, directive } = wholeWords(range, menu);
    const { copy, ...reference } = referenceHere(file);
    const url = fragmentHere(file, block.id) + directive;
    const cited = { ...reference, copy: { ...copy, url }, passage: { words, speaker, role } };
    return feedback.copy(quotationText(cited), names.wordsCopied);
  };
  menu.append(
    copyRow(names.copyLink, "link", copyLink),
    copyRow(names.copySelection, "quote", copyCited),
    feedback.element,
  );
  // A press on a button would otherwise end the selection.
  menu.addEventListener("mousedown", (event) => event.preventDefault());
  // Within the block, so that the Tab key comes to it next.
  end.append(menu);
  placeAtSelection(menu, range);

  const gone = new AbortController();
  removeMenu = () => {
    gone.abort();
    menu.remove();
  };
  const { signal } = gone;
  document.addEventListener(
    "selectionchange",
    () => {
      if (!menu.contains(document.activeElement)) removeMenu();
    },
    { signal },
  );
  document.addEventListener("keydown", ({ key }) => key === "Escape" && removeMenu(), { signal });
}

function quotationAt(
  id: string | undefined,
  { passages }: PassagesFile,
): QuotationPassage | undefined {
  return passages.find(
    (passage): passage is QuotationPassage & { url: string } =>
      passage.kind === "quotation" && passage.id === id,
  );
}

function wholeWords(range: Range, menu: HTMLElement): SelectedWords {
  // A browser goes to the first such words: those after the article, where its quotations are
  // listed again, need not be told from them, nor those of the menu.
  const after = [menu, ...document.querySelectorAll<HTMLElement>(".prose ~ *")];
  for (const element of after) element.style.visibility = "hidden";
  const selected = selectedWords(range.cloneRange());
  for (const element of after) element.style.visibility = "";
  return selected;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** Below the selection, or above it where the window ends. */
function placeAtSelection(menu: HTMLElement, range: Range): void {
  // The link of a paragraph is among them, beside its first line.
  const rects = [...range.getClientRects()].sort((a, b) => a.bottom - b.bottom);
  const [first, last] = [rects.at(0), rects.at(-1)];
  if (!first || !last) return;
  const origin = (menu.offsetParent ?? document.documentElement).getBoundingClientRect();
  const below = last.bottom + GAP_PX;
  const above = first.top - GAP_PX - menu.offsetHeight;
  const top = below + menu.offsetHeight > innerHeight && above > 0 ? above : below;
  const left = Math.min(last.left, innerWidth - menu.offsetWidth - 2 * GAP_PX);
  menu.style.top = `${top - origin.top}px`;
  menu.style.left = `${Math.max(left, GAP_PX) - origin.left}px`;
}
