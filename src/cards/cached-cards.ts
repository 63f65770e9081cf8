import { createHash } from "node:crypto";
import { SealedCache } from "../cache/sealed-cache.ts";
import type { DrawCard } from "./draw-card.ts";

/**
 * Draws cards once, and after that reads them from the cache, until their words or the way they are drawn change. What
 * was damaged in the cache is drawn again.
 *
 * @param digest changes with the code and the packages that draw, fonts among them
 */
export function cachedCards(drawCard: DrawCard, digest: string): DrawCard {
  const cache = new SealedCache("node_modules/.cache/cards");
  return async (card) => {
    const key = createHash("sha256").update(digest).update(JSON.stringify(card)).digest("hex");
    const kept = cache.get(key);
    if (kept !== undefined) return kept;
    const drawn = await drawCard(card);
    cache.set(key, drawn);
    return drawn;
  };
}
