import type { Element, Parents, Text } from "hast";
import { NESTED } from "./leaves.ts";

type TextOrImage = { node: Text; parent: Parents } | "image";

/**
 * Sets apart the spaces beside a block's images that its words would begin or end with or have
 * twice, e.g. the second in `A <img> b`, of which the words are `A b`.
 */
export function setImageSpacesApart(block: Element): void {
  const tokens = tokensOf(block);
  if (!tokens.includes("image")) return;
  let afterSpace = true;
  let afterImage = false;
  for (const token of tokens) {
    if (token === "image") afterImage = true;
    else {
      if (afterSpace && afterImage) setApart(token, /^[ \t\r\n]+/);
      if (token.node.value === "") continue;
      afterSpace = /[ \t\r\n]$/.test(token.node.value);
      afterImage = false;
    }
  }
  let beforeImage = false;
  for (const token of tokensOf(block).reverse()) {
    if (token === "image") beforeImage = true;
    else if (token.node.value !== "") {
      if (beforeImage) setApart(token, /[ \t\r\n]+$/);
      if (token.node.value.trim() !== "") break;
    }
  }
}

/** The texts and images of a block in reading order, without those of blocks in it. */
function tokensOf(block: Element): TextOrImage[] {
  const tokens: TextOrImage[] = [];
  const walk = (parent: Parents) => {
    for (const node of parent.children) {
      if (node.type === "text" && !node.data?.isOutsideWords) tokens.push({ node, parent });
      if (node.type !== "element" || NESTED.has(node.tagName)) continue;
      if (node.tagName === "img") tokens.push("image");
      else walk(node);
    }
  };
  walk(block);
  return tokens;
}

function setApart({ node, parent }: Exclude<TextOrImage, "image">, spaces: RegExp): void {
  const found = spaces.exec(node.value);
  if (found === null) return;
  const isAtStart = found.index === 0;
  node.value = node.value.replace(spaces, "");
  const space: Text = { type: "text", value: " ", data: { isOutsideWords: true } };
  parent.children.splice(parent.children.indexOf(node as never) + (isAtStart ? 0 : 1), 0, space);
}
