import type { PassagesFile } from "../../articles/passages-file.ts";
import type { Reference } from "../../citations/reference.ts";
import { share as words } from "../../interface/words.ts";
import { cutAtWord } from "../../passages/cut-text.ts";
import { embedCode } from "../embed.ts";
import { citeRow, moreRows } from "./cite-rows.ts";
import { Feedback } from "./feedback.ts";
import { listenRow } from "./listen-row.ts";
import { passageName, passageOf, referenceHere } from "./page-passage.ts";
import { copyRow, row } from "./row.ts";
import { quotationText } from "./shared-words.ts";

const NAME_CHARACTERS = 90;
const GAP_PX = 8;
/** So long “✓ Copied” can be read before the menu closes. */
const CLOSE_MS = 1_200;

/** Where a menu belongs: what has the focus afterwards, and what it stands below. */
export interface MenuPlace {
  opener: HTMLElement;
  at: DOMRect;
}

/**
 * Opens the menu of a passage, or of the whole article where the id is empty. It closes once
 * something is copied, on scrolling, on Escape and with a press outside.
 *
 * @throws when the article has no such passage
 */
export function openShareMenu(id: string, { opener, at }: MenuPlace, file: PassagesFile): void {
  // Pressed again while this file was on its way.
  if (document.querySelector("dialog.sharing")) return;
  const passage = passageOf(id, file);
  const reference = referenceHere(file, passage);
  const dialog = document.createElement("dialog");
  dialog.className = "sharing";
  const name = document.createElement("p");
  name.className = "sharing-name";
  name.textContent = cutAtWord(passageName(passage, file), NAME_CHARACTERS);
  dialog.ariaLabel = words.of(name.textContent);
  const feedback = new Feedback();
  const copy = async (runs: Parameters<Feedback["copy"]>[0], done: string) => {
    const isCopied = await feedback.copy(runs, done);
    if (isCopied) setTimeout(() => dialog.close(), CLOSE_MS);
    return isCopied;
  };
  dialog.append(
    name,
    ...("share" in navigator ? [shareRow(reference, feedback)] : []),
    copyRow(words.copyLink, "link", () => copy([reference.copy.url], words.linkCopied)),
    copyRow(
      words.copyWords[passage?.kind ?? "article"],
      passage?.kind === "figure" ? "number" : "quote",
      () => copy(quotationText(reference), words.wordsCopied),
    ),
    listenRow(document.getElementById(id), dialog) ?? "",
    citeRow(reference, copy),
    moreRows(reference, copy, passage && embedCode(reference, passage, file.passages)),
    feedback.element,
  );
  const gone = new AbortController();
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && !isPressWithin(dialog, event)) dialog.close();
  });
  dialog.addEventListener("close", () => {
    gone.abort();
    marked?.removeAttribute("data-open");
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  const marked = document.querySelector(`.prose [id="${CSS.escape(id)}"]:is(span, data)`);
  marked?.setAttribute("data-open", "");
  document.body.append(dialog);
  dialog.showModal();
  place(dialog, at);
  const from = scrollY;
  const { signal } = gone;
  addEventListener("scroll", () => Math.abs(scrollY - from) > GAP_PX && dialog.close(), { signal });
}

/** Hands the address to the device’s own sheet. */
function shareRow({ title, copy }: Reference, feedback: Feedback): HTMLButtonElement {
  const button = row(words.share, "share");
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ title, url: copy.url });
      feedback.say(words.shared);
    } catch (error) {
      // Who closes the sheet again knows that nothing was shared.
      const closed = error instanceof DOMException && error.name === "AbortError";
      if (!closed) feedback.say(words.refusedToShare, false);
    }
  });
  return button;
}

/**
 * Below the passage, or above it where there is no space. A sheet has its place from the style sheet;
 * what it would cover is scrolled up first.
 */
function place(dialog: HTMLDialogElement, at: DOMRect): void {
  const { top: edge, width, height } = dialog.getBoundingClientRect();
  if (getComputedStyle(dialog).getPropertyValue("--sheet") !== "") {
    scrollBy({ top: Math.max(0, at.bottom + GAP_PX - edge), behavior: "instant" });
    return;
  }
  const below = at.bottom + GAP_PX;
  const above = at.top - height - GAP_PX;
  const top = below + height > innerHeight && above > 0 ? above : below;
  const left = Math.min(at.left, document.documentElement.clientWidth - width - 2 * GAP_PX);
  dialog.style.top = `${Math.max(Math.min(top, innerHeight - height - GAP_PX), GAP_PX)}px`;
  dialog.style.left = `${Math.max(left, GAP_PX)}px`;
  dialog.style.maxHeight = `calc(100vh - ${dialog.style.top} - ${GAP_PX}px)`;
}

function isPressWithin(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}
