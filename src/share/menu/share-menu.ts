import type { PassagesFile } from "../../articles/passages-file.ts";
import { CITATION_FILES } from "../../citations/citation-files.ts";
import type { Reference } from "../../citations/reference.ts";
import { apa, chicago, mla } from "../../citations/styles.ts";
import { cutAtWord } from "../../passages/cut-text.ts";
import { button, Feedback } from "./feedback.ts";
import { passageAt, passageName, referenceHere } from "./page-passage.ts";
import { quotationMarkdown, quotationText } from "./shared-words.ts";

const NAME_CHARACTERS = 60;
const GAP_PX = 8;

/**
 * Opens the menu of a passage beside its link; Escape or a press outside closes it.
 *
 * @throws when the article that the link stands in has no such passage
 */
export function openShareMenu(link: HTMLAnchorElement, file: PassagesFile): void {
  // Pressed again while this file was on its way.
  if (document.querySelector("dialog.sharing")) return;
  const passage = passageAt(link, file);
  const reference = referenceHere(file, passage);
  const dialog = document.createElement("dialog");
  dialog.className = "sharing";
  const heading = document.createElement("h2");
  heading.textContent = cutAtWord(passageName(passage, file), NAME_CHARACTERS);
  dialog.ariaLabel = `Share ${heading.textContent}`;
  const feedback = new Feedback();
  // The feedback is at the top, where a long menu never hides it.
  dialog.append(heading, feedback.element, ...actions(reference, feedback));
  dialog.append(citations(reference, feedback));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && !isPressWithin(dialog, event)) dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  placeAtLink(dialog, link);
  dialog.querySelector("details")?.addEventListener("toggle", () => placeAtLink(dialog, link));
}

function actions(reference: Reference, feedback: Feedback): HTMLElement[] {
  const { copy, passage } = reference;
  const quotation = passage === undefined ? "Copy title and source" : "Copy quotation";
  const copied = passage === undefined ? "Title and source copied" : "Quotation copied";
  return [
    ...("share" in navigator ? [shareButton(reference, feedback)] : []),
    button("Copy link", () => feedback.copy([copy.url], "Link copied")),
    button(quotation, () => feedback.copy(quotationText(reference), copied)),
    button("Copy as Markdown", () =>
      feedback.copy([quotationMarkdown(reference)], "Markdown copied"),
    ),
  ];
}

/** Hands the address to the device’s own sheet. */
function shareButton({ title, copy }: Reference, feedback: Feedback): HTMLButtonElement {
  return button("Share …", async () => {
    try {
      await navigator.share({ title, url: copy.url });
      feedback.say("Shared");
    } catch (error) {
      // Who closes the sheet again knows that nothing was shared.
      const closed = error instanceof DOMException && error.name === "AbortError";
      if (!closed) feedback.say("The browser refused to share. Copy the link instead.");
    }
  });
}

function citations(reference: Reference, feedback: Feedback): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Cite";
  details.append(
    summary,
    button("Copy Chicago", () => feedback.copy(chicago(reference), "Citation copied")),
    button("Copy APA", () => feedback.copy(apa(reference), "Citation copied")),
    button("Copy MLA", () => feedback.copy(mla(reference), "Citation copied")),
  );
  for (const { name, ending, type, write } of CITATION_FILES) {
    const file = document.createElement("a");
    file.href = `data:${type},${encodeURIComponent(write(reference))}`;
    file.download = `${reference.key}.${ending}`;
    file.textContent = `Save ${name}`;
    details.append(file);
  }
  return details;
}

/** Below the link, or above it where there is no space. */
function placeAtLink(dialog: HTMLDialogElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { width, height } = dialog.getBoundingClientRect();
  const below = at.bottom + GAP_PX;
  const top = below + height > innerHeight ? at.top - height - GAP_PX : below;
  const left = Math.min(at.left, innerWidth - width - 2 * GAP_PX);
  dialog.style.top = `${Math.max(top, GAP_PX)}px`;
  dialog.style.left = `${Math.max(left, GAP_PX)}px`;
}

function isPressWithin(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}
