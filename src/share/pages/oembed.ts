import type { Reference } from "../../citations/reference.ts";
import type { Passage } from "../../passages/passage.ts";
import { SITE } from "../../site.ts";
import { absolute, urls } from "../../urls.ts";
import { embedCode } from "../embed.ts";

/** Programs that embed want to know how much room to leave, in pixels; the HTML takes any width. */
const WIDTH = 600;
const LINE = 26;
const CHARACTERS_PER_LINE = 65;
/** The attribution, and the space around both. */
const REST = 3 * LINE;
const A_DAY = 86_400;

/**
 * What a program asks for that shows a link to a share page as the passage itself: oEmbed of the type “rich”, with plain
 * HTML. See https://oembed.com/.
 *
 * @param reference to the passage
 * @param passages all of the article
 */
export function oembedJson(
  reference: Reference,
  passage: Passage,
  passages: readonly Passage[],
): string {
  const html = embedCode(reference, passage, passages);
  const lines = Math.ceil(html.replace(/<[^>]*>/g, "").length / CHARACTERS_PER_LINE);
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title: reference.title,
    author_name: reference.authors.map(({ name }) => name).join(", "),
    provider_name: SITE.name,
    provider_url: absolute(urls.home),
    cache_age: A_DAY,
    html,
    width: WIDTH,
    height: lines * LINE + REST,
  });
}
