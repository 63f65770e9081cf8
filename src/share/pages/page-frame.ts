/** What differs between share pages, or between the lists of a large archive; everything else of them is the same. */
export interface FrameContent {
  /** The page’s own title, without the site’s name. */
  title: string;
  description: string;
  /** The page’s path from the root. */
  path: string;
  /** Markup at the end of the head. */
  head: string;
  /** Markup of the main element. */
  main: string;
}

/** A page as markup, in which each mark is to be replaced. */
export type PageFrame = readonly string[];

const NAMES = ["title", "description", "path", "head", "main"] as const;
const MARK = /\{\{([a-z]+)\}\}/;

/** What stands in the frame in place of its content, e.g. `{{title}}`. */
export const FRAME_MARKS: FrameContent = {
  title: "{{title}}",
  description: "{{description}}",
  path: "{{path}}",
  head: "{{head}}",
  main: "{{main}}",
};

/**
 * Reads the frame, which has no word of an article.
 *
 * @param page as the site’s layout renders it with `FRAME_MARKS`
 * @returns markup and names of marks by turns
 */
export function readFrame(page: string): PageFrame {
  const frame = page.split(MARK);
  const missing = NAMES.filter((name) => !frame.some((part, i) => i % 2 === 1 && part === name));
  if (missing.length > 0) throw new Error(`The frame of pages lacks ${missing.join(", ")}.`);
  return frame;
}

/** A page in the frame; its content is markup, and what was text is escaped. */
export function fillFrame(frame: PageFrame, content: FrameContent): string {
  return frame
    .map((part, i) => (i % 2 === 0 ? part : content[part as keyof FrameContent]))
    .join("");
}
