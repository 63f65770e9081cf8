import type { Element, Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { printable } from "./addresses.ts";
import { ALLOWED, ALLOWED_TAGS } from "./allowed.ts";

const attributes: Record<string, string[]> = ALLOWED.attributes;
/**
 * Reports what the allow-list would silently take away, e.g. `<script>` and `onclick`.
 */
export function rehypeCheckSafety() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (element) => {
      // Markdown writes `# Title` as h1, which has a rule of its own.
      if (!ALLOWED_TAGS.has(element.tagName) && element.tagName !== "h1") {
        file.message(
          `The element <${element.tagName}> is not allowed in an article. ${adviceOn(element)}`,
          { place: element.position, ruleId: "html-element" },
        );
        return;
      }
      for (const name of Object.keys(element.properties)) checkAttribute(element, name, file);
    });
  };
}

/** Elements that show something of another place. */
const EMBEDS = new Set(["audio", "embed", "iframe", "object", "source", "video"]);

/** What to write instead; for an embed a link with its title and host. */
function adviceOn({ tagName, properties }: Element): string {
  const address = [properties["src"], properties["data"], properties["dataSrc"]].find(
    (value) => typeof value === "string",
  );
  const src = printable(String(address ?? ""));
  const url = URL.canParse(src, "https://unknown.invalid")
    ? new URL(src, "https://unknown.invalid")
    : undefined;
  if (!EMBEDS.has(tagName)) {
    return tagName === "script" && url !== undefined && src !== ""
      ? "Remove it; the link beside it to what it shows stays."
      : "Remove it, or write its words as Markdown.";
  }
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === "unknown.invalid") {
    return "Write a link to what it shows in its place: [title (host)](address).";
  }
  const title = String(properties["title"] ?? "Title").trim();
  return `Write a link in its place: [${title} (${url.hostname.replace(/^www\./, "")})](${url.href}).`;
}

function checkAttribute(element: Element, name: string, file: VFile): void {
  if (attributes["*"]?.includes(name) || attributes[element.tagName]?.includes(name)) return;
  // Set by the Markdown parser on code blocks; the sanitiser removes it and nothing is lost.
  if (element.tagName === "code" && name === "className") return;
  const handler = /^on/i.test(name);
  const written = nameInHtml(element, name);
  file.message(
    handler
      ? `The attribute “${written}” on <${element.tagName}> runs a program. Remove it.`
      : `The attribute “${written}” on <${element.tagName}> is not allowed in an article. Remove it.`,
    { place: element.position, ruleId: handler ? "html-event-handler" : "html-attribute" },
  );
}

const serializer = unified().use(rehypeStringify).freeze();

/** The name of an attribute as it is written, e.g. `class` for `className` and `srcset` for `srcSet`. */
function nameInHtml({ tagName, properties }: Element, name: string): string {
  const html = serializer.stringify({
    type: "root",
    children: [
      { type: "element", tagName, properties: { [name]: properties[name] }, children: [] },
    ],
  });
  return /^<[^\s>]+ ([^\s=>]+)/.exec(html)?.[1] ?? name;
}
