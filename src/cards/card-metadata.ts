import { type Html, html } from "../html.ts";
import { absolute, urls } from "../urls.ts";
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, type Card, cardAlt } from "./card.ts";

/**
 * What names a card in the head of its page. See https://ogp.me/#structured.
 *
 * @param path of the page that it is of
 */
export function cardMetadata(card: Card, path: string): Html {
  const properties: [string, string][] = [
    ["og:image", absolute(urls.card(path))],
    ["og:image:type", "image/png"],
    ["og:image:width", String(CARD_WIDTH_PX)],
    ["og:image:height", String(CARD_HEIGHT_PX)],
    ["og:image:alt", cardAlt(card)],
  ];
  const metas = properties.map(
    ([property, content]) => html`<meta property="${property}" content="${content}">`,
  );
  return html`${metas}<meta name="twitter:card" content="summary_large_image">`;
}
