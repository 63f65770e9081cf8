import type { Element, ElementContent, Parents, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { EMBED_NAMES } from "../markdown/unsupported.ts";
import type { LeftOut } from "./imported.ts";
import { INLINE } from "./words-of.ts";

const SHORTCODE = new RegExp(
  String.raw`\[(?:embed(?:\s[^\]]*)?\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/embed\]|(?:${EMBED_NAMES})(?:=|\s+)"?(https?:\/\/[^\s"\]]+)[^\]]*\])`,
  "g",
);

/** What shows something of another place in a page. */
const EMBEDS = new Set("iframe embed object video audio".split(" "));
const ADDRESSES = ["src", "data", "href", "action"];

/** Shortcodes that embed an address, as the blocks that WordPress writes for them today. */
export function blocksOfEmbeds(html: string): string {
  return html.replace(
    SHORTCODE,
    (_mark, between = "", within = "") =>
      `\n\n<figure class="wp-block-embed">${between || within}</figure>\n\n`,
  );
}

/**
 * Makes a link of each embed of WordPress, which holds nothing but an address: a block, or a paragraph with only
 * an address in it. The link has the host as its words; a caption stays.
 *
 * @param body is changed, e.g. `<p>https://video.example/1</p>` to a paragraph with a link `video.example`
 * @returns the addresses, to be told of
 */
export function linkEmbeds(body: Root): LeftOut[] {
  const linked: LeftOut[] = [];
  visit(body, "element", (element) => {
    if (element.tagName !== "p" && !isEmbed(element)) return;
    const captions = element.children.filter(isCaption);
    const rest = element.children.filter((child) => !isCaption(child));
    const address = textOf({ type: "root", children: rest }).trim();
    const isLinked = element.children.some(
      (child) => child.type === "element" && child.tagName === "a",
    );
    if (!/^https?:\/\/\S+$/.test(address) || !URL.canParse(address) || isLinked) return;
    linked.push({ what: "embed, now a link", words: address });
    const link = elementOf("a", [{ type: "text", value: new URL(address).host }], address);
    element.children =
      element.tagName === "p" ? [link] : [elementOf("p", [link]), ...captions.map(asParagraph)];
  });
  return linked;
}

/**
 * A link in place of an embed, with its title, if it has one, and its host as words, e.g. `A film (video.example)`.
 *
 * @param parent what it stands in: within a line the link needs no paragraph
 * @returns nothing for other elements, for embeds without an address of the web, and for those that nobody sees
 */
export function linkOfEmbed(
  element: Element,
  parent: Parents,
  base: string | undefined,
): Element | undefined {
  const { title, ariaLabel, width, height } = element.properties;
  const address = addressOf(element, base);
  const isSeen = [width, height].every((size) => !/^[01](?:px)?$/.test(String(size)));
  if (!EMBEDS.has(element.tagName) || !isSeen || !/^https?:/.test(address ?? "")) return undefined;
  const host = new URL(address ?? "").host;
  const name = String(title ?? ariaLabel ?? "").trim();
  const words = name === "" ? host : `${name.replace(/\s+/g, " ")} (${host})`;
  const link = elementOf("a", [{ type: "text", value: words }], address);
  const isInLine = "tagName" in parent && (parent.tagName === "p" || INLINE.has(parent.tagName));
  return isInLine ? link : elementOf("p", [link]);
}

/** The address that an element, or the first source within it, shows or leads to; whole where the base is known. */
export function addressOf(element: Element, base?: string): string | undefined {
  const sources = element.children.flatMap((child) =>
    child.type === "element" && child.tagName === "source" ? [child] : [],
  );
  const written = [element, ...sources]
    .flatMap(({ properties }) => ADDRESSES.map((name) => properties[name]))
    .find((value) => typeof value === "string" && value !== "");
  if (written === undefined) return undefined;
  const address = String(written);
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

function isEmbed({ tagName, properties }: Element): boolean {
  return tagName === "figure" && [properties["className"]].flat().includes("wp-block-embed");
}

function isCaption(child: ElementContent): child is Element {
  return child.type === "element" && child.tagName === "figcaption";
}

function asParagraph({ children }: Element): Element {
  return elementOf("p", children);
}

function elementOf(tagName: string, children: ElementContent[], href?: string): Element {
  return { type: "element", tagName, properties: href ? { href } : {}, children };
}
