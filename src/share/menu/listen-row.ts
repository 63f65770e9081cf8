import { share as words } from "../../interface/words.ts";
import { row } from "./row.ts";

/** Reads on aloud from a passage; undefined where the page does not offer to listen. */
export function listenRow(
  passage: Element | null,
  dialog: HTMLDialogElement,
): HTMLButtonElement | undefined {
  const button = document.querySelector<HTMLButtonElement>("[data-opens=listen]");
  if (passage === null || button === null || button.hidden) return undefined;
  const listens = row(words.listenFromHere, "listen");
  listens.addEventListener("click", async () => {
    dialog.close();
    const { listenFrom } = await import("../../listen/listen-bar.ts");
    listenFrom(button, passage);
  });
  return listens;
}
