import { readFile } from "node:fs/promises";
import { Renderer } from "@takumi-rs/core";
import { cardDrawer, type DrawCard } from "./draw-card.ts";
import { fontPath } from "./font-path.ts";
import { LOGO_PATH } from "./logo-path.ts";

/** Draws a card with Takumi’s build for Node. */
export const drawCard: DrawCard = cardDrawer(
  new Renderer(),
  (file) => readFile(fontPath(file)),
  LOGO_PATH === undefined ? undefined : () => readFile(LOGO_PATH as string),
);
