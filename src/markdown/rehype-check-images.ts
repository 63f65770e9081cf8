import type { Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

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
      if (typeof src !== "string" || !/^\/(?!\/)/.test(src)) {
        file.message(
          "The image is not on this site. Put the file into public/ and write its path, such as /images/a.jpg.",
          { place: element.position, ruleId: "image-elsewhere" },
        );
      }
    });
  };
}
