import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Card } from "./card.ts";
import { drawCard } from "./draw-card.ts";

/** Kept between builds, and left out of the repository with the packages. */
const CACHE = "node_modules/.cache/cards";
const SOURCE = "src/cards";
const SEAL_BYTES = 32;

let drawing: Promise<string> | undefined;

/**
 * A card as a PNG: drawn once, and after that read from the cache, until its words or the way it is
 * drawn change. What was damaged in the cache is drawn again.
 */
export async function cachedCard(card: Card): Promise<Uint8Array> {
  drawing ??= digestOfDrawing();
  const key = createHash("sha256")
    .update(await drawing)
    .update(JSON.stringify(card))
    .digest("hex");
  const file = path.join(CACHE, `${key}.card`);
  const kept = await readFile(file).catch(() => Buffer.of());
  const png = kept.subarray(SEAL_BYTES);
  if (sealOf(key, png).equals(kept.subarray(0, SEAL_BYTES))) return png;

  const drawn = await drawCard(card);
  await mkdir(CACHE, { recursive: true });
  // Written to another name first, so that a build that is stopped leaves no broken picture.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, Buffer.concat([sealOf(key, drawn), drawn]));
  await rename(unfinished, file);
  return drawn;
}

/** Precedes a picture in the cache; no other picture or card has the same. */
function sealOf(key: string, png: Uint8Array): Buffer {
  return createHash("sha256").update(key).update(png).digest();
}

/** Changes with the code and the packages that draw, fonts among them. */
async function digestOfDrawing(): Promise<string> {
  const hash = createHash("sha256").update(await readFile("package-lock.json"));
  for (const name of (await readdir(SOURCE)).sort())
    hash.update(await readFile(`${SOURCE}/${name}`));
  return hash.digest("hex");
}
