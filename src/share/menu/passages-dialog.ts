import type { PassagesFile } from "../../articles/passages-file.ts";
import { share as words } from "../../interface/words.ts";
import { cutAtWord } from "../../passages/cut-text.ts";
import type { Passage } from "../../passages/passage.ts";
import { Feedback } from "./feedback.ts";
import { passageName, referenceHere } from "./page-passage.ts";
import sheet from "./passages-dialog.css?inline";
import { iconOf } from "./row.ts";
import { openShareMenu } from "./share-menu.ts";

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(sheet);
document.adoptedStyleSheets.push(styleSheet);

const NAME_CHARACTERS = 110;
const KINDS = [
  ["section", words.sections],
  ["quotation", words.quotations],
  ["figure", words.figures],
  ["paragraph", words.paragraphs],
] as const;

/** Opens the list of an article's passages, each to go to, copy and share. */
export function openPassages(file: PassagesFile): void {
  if (document.querySelector("dialog.passages")) return;
  const dialog = document.createElement("dialog");
  dialog.className = "passages";
  const heading = document.createElement("h2");
  heading.textContent = words.passages;
  dialog.ariaLabel = words.passages;
  const close = tool(words.close, "close", () => dialog.close());
  const head = document.createElement("header");
  head.append(heading, close);
  const feedback = new Feedback();
  const lists = KINDS.map(([kind, name]) => {
    const passages = file.passages.filter((passage) => passage.kind === kind);
    if (passages.length === 0) return "";
    const section = document.createElement("section");
    const title = document.createElement("h3");
    title.textContent = name;
    const list = document.createElement("ul");
    list.append(...passages.map((passage) => item(passage, file, feedback)));
    section.append(title, list);
    return section;
  });
  dialog.append(head, ...lists, feedback.element);
  dialog.addEventListener("click", ({ target }) => {
    const isLink = target instanceof Element && target.closest("a");
    if (target === dialog || isLink) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function item(passage: Passage, file: PassagesFile, feedback: Feedback): HTMLLIElement {
  const name = cutAtWord(passageName(passage, file), NAME_CHARACTERS);
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(passage.id)}`;
  link.textContent = name;
  const copy = tool(words.copyLinkTo(name), "link", async () => {
    const { url } = referenceHere(file, passage).copy;
    if (await feedback.copy([url], words.linkCopied)) copy.replaceChildren(iconOf("done"));
  });
  const share = tool(words.of(name), "share", () =>
    openShareMenu(passage.id, { opener: share, at: share.getBoundingClientRect() }, file),
  );
  const element = document.createElement("li");
  element.append(link, copy, share);
  return element;
}

/** @param press what a press does */
function tool(
  name: string,
  icon: Parameters<typeof iconOf>[0],
  press: () => void,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.ariaLabel = name;
  button.append(iconOf(icon));
  button.addEventListener("click", press);
  return button;
}
