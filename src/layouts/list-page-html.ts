import { type Html, html } from "../html.ts";
import { oncePerText } from "../once-per.ts";
import { fillFrame, readFrame } from "../share/pages/page-frame.ts";
import { type AboutList, listContent } from "./list-content.ts";

/** There is one. */
const frameOf = oncePerText(readFrame, 1);

/**
 * A page of a list as `List.astro` renders it in a large archive.
 *
 * @param frame the page of `FRAME_MARKS` that lists have
 */
export function listPageHtml(frame: string, about: AboutList, entries: Html): string {
  const { title, description, path, head, main } = listContent(about, entries);
  return fillFrame(frameOf(frame), {
    title: html`${title}`.markup,
    description: html`${description}`.markup,
    path: html`${path}`.markup,
    head,
    main,
  });
}
