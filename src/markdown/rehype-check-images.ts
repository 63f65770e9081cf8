import type { Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { isOwnUrl } from "../urls.ts";
import { addImage, urlIn } from "./addresses.ts";

/** Reports images that not every reader can take in, or that would come from another host. */
export function rehypeCheckImages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (element) => {
      if (element.tagName !== "img") return;
      const { alt, src } = element.properties;
      if (typeof alt !== "string" || alt.trim() === "") {
        file.message(
          "The image has no alternative text. Say between the square brackets what it shows: ![what it shows](/images/a.jpg).",
          { place: element.position, ruleId: "image-alt-missing" },
        );
      }
      const place = element.position?.start ?? { line: 1, column: 1 };
      const isHere = addImage(file, typeof src === "string" ? src : "", place);
      // Not even the checked page may load it.
      const url = urlIn(file, String(src));
      if (!isHere && (url === undefined || !isOwnUrl(url))) delete element.properties["src"];
    });
  };
}
