import type { LeftOut } from "./imported.ts";

/**
 * `[caption]<img> Words[/caption]` as a figure; of other shortcodes the mark is taken out.
 *
 * @param html the text of a post, e.g. `Words [gallery ids="1,2"]`
 * @param leftOut gets these marks
 * @returns e.g. `Words `
 */
export function withoutShortcodes(html: string, leftOut: LeftOut[]): string {
  return html
    .replace(
      /\[caption[^\]]*\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/caption\]/g,
      "<figure>$1<figcaption>$2</figcaption></figure>",
    )
    .replace(
      /\[(\/?)([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))*)\s*\/?\](?!\()/g,
      (mark, closing, name, attributes) => {
        const isShortcode =
          attributes !== "" ||
          closing !== "" ||
          html.includes(`[/${name}]`) ||
          /^(?:gallery|embed|audio|video|playlist|toc|more)$/.test(name);
        if (!isShortcode) return mark;
        leftOut.push({ what: "shortcode", words: mark });
        return "";
      },
    );
}

/**
 * WordPress’s old editor writes paragraphs as empty lines and line breaks as they stand.
 *
 * @returns HTML that has both as elements, e.g. of `A\n\nB` `<p>A</p>\n<p>B</p>`
 */
export function withParagraphs(html: string): string {
  if (/<!-- wp:|<p[\s>]/.test(html)) return html;
  const BLOCK =
    /^<\/?(?:h[1-6]|ul|ol|li|blockquote|figure|table|pre|div|hr|p|section|iframe|script)\b/i;
  return html
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .map((block) =>
      BLOCK.test(block.trim()) ? block : `<p>${block.trim().replace(/\n/g, "<br>\n")}</p>`,
    )
    .join("\n");
}
