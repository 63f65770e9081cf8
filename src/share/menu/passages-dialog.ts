import type { PassagesFile } from "../../articles/passages-file.ts";
import { share as words } from "../../interface/words.ts";
import { cutAtWord } from "../../passages/cut-text.ts";
import type { Passage } from "../../passages/passage.ts";
import { Feedback } from "./feedback.ts";
import { gridOf, gridRow, keepTabStop } from "./grid.ts";
import { passageName, referenceHere } from "./page-passage.ts";
import sheet from "./passages-dialog.css?inline";
import { iconOf } from "./row.ts";
import { openShareMenu } from "./share-menu.ts";

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(sheet);
document.adoptedStyleSheets.push(styleSheet);

const GRID = "[role=grid]";
const ROW = "[role=row]";
const NAME_CHARACTERS = 110;
const KINDS = [
  ["section", words.sections],
  ["quotation", words.quotations],
  ["figure", words.figures],
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
  const field = document.createElement("input");
  field.type = "search";
  field.placeholder = words.filter;
  field.ariaLabel = words.filter;
  // The field would open the keyboard of a phone.
  close.autofocus = matchMedia("(pointer: coarse)").matches;
  const head = document.createElement("header");
  head.append(heading, field, close);
  const feedback = new Feedback();
  const lists = listsOf(file, feedback);
  field.addEventListener("input", () => {
    const isAny = keepThoseWith(field.value, lists);
    feedback.say(isAny ? "" : words.noneOfThese, false);
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

/** A list of each kind of passages, with that of the paragraphs by section. */
function listsOf(file: PassagesFile, feedback: Feedback): HTMLElement[] {
  const list = (name: string, passages: readonly Passage[]) =>
    gridOf(
      name,
      passages.map((passage) => item(passage, file, feedback)),
    );
  const ofKind = (kind: Passage["kind"]) => file.passages.filter((one) => one.kind === kind);
  const ofSections = ofKind("section").flatMap(({ id, exact }) => {
    const own = ofKind("paragraph").filter(({ section }) => section === id);
    return own.length > 0 ? group("h4", exact, list(exact, own)) : [];
  });
  return [
    ...KINDS.map(([kind, name]) => group("h3", name, list(name, ofKind(kind)))),
    group("h3", words.paragraphs, ...ofSections),
  ].filter((section) => section.querySelector(ROW));
}

function group(level: "h3" | "h4", name: string, ...content: HTMLElement[]): HTMLElement {
  const section = document.createElement("section");
  const title = document.createElement(level);
  title.textContent = name;
  section.append(title, ...content);
  return section;
}

/**
 * Hides the items that lack any of some words, and the groups that have no others.
 *
 * @param typed in any case, e.g. `boats 2024`
 * @returns whether any is left
 */
function keepThoseWith(typed: string, lists: readonly HTMLElement[]): boolean {
  const wanted = typed.toLowerCase().split(/\s+/);
  for (const one of lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(ROW)])) {
    const said = one.dataset["words"]?.toLowerCase() ?? "";
    one.hidden = !wanted.every((word) => said.includes(word));
  }
  const groups = lists.flatMap((list) => [list, ...list.querySelectorAll("section")]);
  for (const one of groups) one.hidden = one.querySelector(`${ROW}:not([hidden])`) === null;
  for (const one of lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(GRID)])) {
    keepTabStop(one);
  }
  return lists.some(({ hidden }) => !hidden);
}

function item(passage: Passage, file: PassagesFile, feedback: Feedback): HTMLElement {
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
  const row = gridRow(link, copy, share);
  row.dataset["words"] = passage.exact;
  return row;
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
