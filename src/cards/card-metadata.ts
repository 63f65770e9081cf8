import { type Html, html } from "../html.ts";
import { absolute, urls } from "../urls.ts";
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, type Card, cardAlt } from "./card.ts";

/** The image that stands for a page where its address is shown. */
interface PreviewImage {
  /** E.g. `/articles/walk/card.png`. */
  path: string;
  type: string;
  /** In px. */
  width: number;
  height: number;
  alt: string;
}

/**
 * What names a card in the head of its page.
 *
 * @param path of the page that it is of
 */
export function cardMetadata(card: Card, path: string): Html {
  return previewMetadata({
    path: urls.card(path),
    type: "image/png",
    width: CARD_WIDTH_PX,
    height: CARD_HEIGHT_PX,
    alt: cardAlt(card),
  });
}

/** What names the image of a page in its head. See https://ogp.me/#structured. */
export function previewMetadata({ path, type, width, height, alt }: PreviewImage): Html {
  const properties: [string, string][] = [
    ["og:image", absolute(path)],
    ["og:image:type", type],
    ["og:image:width", String(width)],
    ["og:image:height", String(height)],
    ["og:image:alt", alt],
  ];
  const metas = properties.map(
    ([property, content]) => html`<meta property="${property}" content="${content}">`,
  );
  return html`${metas}<meta name="twitter:card" content="summary_large_image">`;
}
