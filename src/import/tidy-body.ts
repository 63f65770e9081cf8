import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { FORBIDDEN_CHARACTERS } from "../articles/characters.ts";
import type { LeftOut } from "./imported.ts";
import { addressOf, linkOfEmbed } from "./link-embeds.ts";
import { tidyHeadings } from "./tidy-headings.ts";
import { openLayoutTables, unwrapLooks } from "./unwrap-looks.ts";

type Child = RootContent | ElementContent;

/** What shows something of another place; its address is told, for an article holds none. */
const EMBEDS = new Set(
  "iframe embed object video audio source track canvas svg math form button input select textarea".split(
    " ",
  ),
);
const STRONG = new Set(["b", "strong", "em", "i", "a", "s", "del", "strike", "u"]);

/**
 * Makes of imported HTML what an article’s Markdown can say, without changing a word: headings from the
 * second level on and none twice, no links into the imported page, links in place of embeds, and no white space at
 * the edges of emphasis, where Markdown cannot have it.
 *
 * @param tree is changed
 * @returns what was taken out
 */
export function tidyBody(tree: Root, base: string | undefined): LeftOut[] {
  const leftOut: LeftOut[] = [];
  removeEmbeds(tree, base, leftOut);
  tidyLinks(tree, base, leftOut);
  visit(tree, "text", (text) => {
    text.value = text.value.replace(FORBIDDEN_CHARACTERS, "");
  });
  openLayoutTables(tree);
  unwrapLooks(tree);
  moveSpacesOut(tree);
  splitAtDoubleBreaks(tree);
  tidyHeadings(tree);
  return leftOut;
}

function removeEmbeds(tree: Root, base: string | undefined, leftOut: LeftOut[]): void {
  visit(tree, "element", (element, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const link = linkOfEmbed(element, parent, base);
    if (link !== undefined) {
      leftOut.push({ what: "embed, now a link", words: addressOf(element, base) ?? "" });
      parent.children.splice(index, 1, link);
      return SKIP;
    }
    if (["script", "style", "noscript", "template"].includes(element.tagName)) {
      // Words of <noscript> repeat what a script would show, and are told of.
      if (element.tagName === "noscript") report(element, leftOut);
    } else if (EMBEDS.has(element.tagName)) report(element, leftOut);
    else return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function report(element: Element, leftOut: LeftOut[]): void {
  const { title, ariaLabel, type } = element.properties;
  const address = type === "hidden" ? undefined : addressOf(element);
  const words = [title ?? ariaLabel, textOf(element), address]
    .map((one) =>
      String(one ?? "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((one) => one !== "");
  if (words.length > 0) leftOut.push({ what: element.tagName, words: words.join(" ") });
}

function tidyLinks(tree: Root, base: string | undefined, leftOut: LeftOut[]): void {
  visit(tree, "element", (element) => {
    if (element.tagName !== "a") return;
    const href = String(element.properties["href"] ?? "");
    const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
    const isInPage =
      href.startsWith("#") ||
      (base !== undefined && url?.href.startsWith(`${base.split("#", 1)[0]}#`));
    if (!isInPage && url !== undefined && /^(?:https?|mailto):$/.test(url.protocol)) {
      element.properties = { href: url.href };
      return;
    }
    // The words stay; only the address is told.
    if (href !== "" && !isInPage) leftOut.push({ what: "address of a link", words: href });
    element.tagName = "span";
    element.properties = {};
  });
}

/** `<b>Name: </b>The` becomes `<b>Name:</b> The`, and a line break at an edge goes the same way. */
function moveSpacesOut(parent: Root | Element): void {
  for (let at = 0; at < parent.children.length; at++) {
    const child = parent.children[at];
    if (child?.type !== "element") continue;
    moveSpacesOut(child);
    if (!STRONG.has(child.tagName)) continue;
    const before = takeSpaces(child, 0);
    const after = takeSpaces(child, -1).reverse();
    const isEmpty = textOf(child) === "" && !child.children.some(isElement);
    const pieces = [...before, ...(isEmpty ? [] : [child]), ...after];
    (parent.children as Child[]).splice(at, 1, ...pieces);
    at += pieces.length - 1;
  }
}

/** Takes the white space and line breaks from an edge of an element: 0 its beginning, -1 its end. */
function takeSpaces({ children }: Element, edge: 0 | -1): ElementContent[] {
  const taken: ElementContent[] = [];
  for (let child = children.at(edge); child !== undefined; child = children.at(edge)) {
    if (child.type === "text") {
      const words = edge === 0 ? child.value.trimStart() : child.value.trimEnd();
      if (words !== child.value) taken.push({ type: "text", value: " " });
      child.value = words;
      if (words !== "") break;
    } else if (isBreak(child)) taken.push(child);
    else break;
    children.splice(edge, 1);
  }
  return taken;
}

function isElement(child: Child): child is Element {
  return child.type === "element";
}

function isBreak(child: Child | undefined): boolean {
  return child?.type === "element" && child.tagName === "br";
}

/** Two line breaks in a row are what a paragraph’s end looks like. */
function splitAtDoubleBreaks(tree: Root): void {
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName !== "p" || parent === undefined || index === undefined) return;
    const runs: ElementContent[][] = [[]];
    const solid = element.children.filter(
      (child, at) =>
        child.type !== "text" ||
        child.value.trim() !== "" ||
        !(isBreak(element.children[at - 1]) && isBreak(element.children[at + 1])),
    );
    for (let at = 0; at < solid.length; at++) {
      const child = solid[at];
      if (child === undefined) continue;
      if (!isBreak(child) || !isBreak(solid[at + 1])) {
        runs.at(-1)?.push(child);
        continue;
      }
      while (isBreak(solid[at + 1])) at++;
      runs.push([]);
    }
    if (runs.length === 1) return;
    const paragraphs = runs.map((children): Element => ({ ...element, children }));
    (parent.children as Child[]).splice(index, 1, ...paragraphs);
    return [SKIP, index + paragraphs.length];
  });
}
