import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { EMBED_NAMES } from "../markdown/unsupported.ts";
import type { LeftOut } from "./imported.ts";

const SHORTCODE = new RegExp(
  String.raw`\[(?:embed(?:\s[^\]]*)?\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/embed\]|(?:${EMBED_NAMES})(?:=|\s+)"?(https?:\/\/[^\s"\]]+)[^\]]*\])`,
  "g",
);

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
