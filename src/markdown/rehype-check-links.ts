import type { Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { isOwnUrl } from "../urls.ts";
import { addInternal, printable, protocolOf, urlIn } from "./addresses.ts";
import { ALLOWED } from "./allowed.ts";

const PROTOCOLS: readonly string[] = ALLOWED.protocols.href;

/**
 * Reports links that could run a program, cannot be read, or lead to another site under the look of a
 * path; and collects those that lead to this site into `file.data.internalLinks`.
 */
export function rehypeCheckLinks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (element) => {
      const href = element.properties["href"];
      if (element.tagName !== "a" || typeof href !== "string") return;
      const place = element.position?.start ?? { line: 1, column: 1 };
      const report = (message: string, ruleId: string) =>
        file.message(message, { place: element.position ?? place, ruleId });
      const url = urlIn(file, href);
      const named = protocolOf(href);
      const protocol = named ?? url?.protocol.slice(0, -1) ?? "https";
      if (
        !PROTOCOLS.includes(protocol) ||
        (url && !PROTOCOLS.includes(url.protocol.slice(0, -1)))
      ) {
        report(
          `The link to “${printable(href)}” could run a program or leads nowhere. Use an address that begins with https:, http: or mailto:, or a path on this site.`,
          "link-unsafe",
        );
      } else if (url === undefined) {
        report(
          `The link “${printable(href)}” is no address that a browser can read. Correct it.`,
          "link-invalid",
        );
      } else if (isOwnUrl(url)) addInternal(file, href, "link", place);
      else if (named === undefined && !href.trim().startsWith("//")) {
        report(
          `The link “${printable(href)}” looks like a path on this site and leads to ${url.host}. Write the whole address, or the path with a single slash.`,
          "link-elsewhere",
        );
      }
    });
  };
}
