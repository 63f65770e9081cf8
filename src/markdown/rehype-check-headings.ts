import GithubSlugger from "github-slugger";
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

/** Reports headings that would give a page a broken outline or two sections one address. */
export function rehypeCheckHeadings() {
  return (tree: Root, file: VFile): void => {
    const lineOf = new Map<string, number>();
    let levelBefore = 1;
    visit(tree, "element", (element) => {
      const level = /^h([1-6])$/.exec(element.tagName)?.[1];
      if (level === undefined) return;
      const title = textOf(element).trim();
      const at = (message: string, ruleId: string) =>
        file.message(message, { place: element.position, ruleId });

      if (level === "1") {
        at(
          "The body has a heading of the first level. The title in the front matter is that heading; begin sections with “##”.",
          "heading-h1",
        );
      } else if (Number(level) > levelBefore + 1) {
        at(
          levelBefore === 1
            ? `The first heading, “${title}”, is of level ${level}. Sections begin with “##”, and parts of them with “###”.`
            : `The heading “${title}” is of level ${level} and stands below one of level ${levelBefore}. Use “${"#".repeat(levelBefore + 1)}”, or add the level between.`,
          "heading-level-skipped",
        );
      }
      levelBefore = Number(level);

      // The slug decides: headings that differ only in case or marks would share an address.
      const slug = new GithubSlugger().slug(title);
      if (slug === "") {
        at("The heading is empty. Write its words or remove it.", "heading-empty");
        return;
      }
      const first = lineOf.get(slug);
      if (first !== undefined) {
        at(
          `The heading “${title}” stands in line ${first} already, and two sections cannot have one address. Reword one of them.`,
          "heading-duplicate",
        );
      } else {
        lineOf.set(slug, element.position?.start.line ?? 1);
      }
    });
  };
}
