import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { DrawCard } from "./draw-card.ts";

/** Kept between builds, and left out of the repository with the packages. */
const CACHE = "node_modules/.cache/cards";
const SEAL_BYTES = 32;

/**
 * Draws cards once, and after that reads them from the cache, until their words or the way they are
 * drawn change. What was damaged in the cache is drawn again.
 *
 * Files are read and written synchronously: in a thread of its own that is several times as fast.
 *
 * @param digest changes with the code and the packages that draw, fonts among them
 */
export function cachedCards(drawCard: DrawCard, digest: string): DrawCard {
  mkdirSync(CACHE, { recursive: true });
  return async (card) => {
    const key = createHash("sha256").update(digest).update(JSON.stringify(card)).digest("hex");
    const file = path.join(CACHE, `${key}.card`);
    const kept = read(file);
    const png = kept.subarray(SEAL_BYTES);
    if (sealOf(key, png).equals(kept.subarray(0, SEAL_BYTES))) return png;

    const drawn = await drawCard(card);
    // Written to another name first, so that a build that is stopped leaves no broken picture.
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, Buffer.concat([sealOf(key, drawn), drawn]));
    renameSync(unfinished, file);
    return drawn;
  };
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.of();
  }
}

/** Precedes a picture in the cache; no other picture or card has the same. */
function sealOf(key: string, png: Uint8Array): Buffer {
  return createHash("sha256").update(key).update(png).digest();
}
