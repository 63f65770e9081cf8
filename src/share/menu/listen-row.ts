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
  listens.addEventListener("click", () => {
    dialog.close();
    import("../../listen/listen-bar.ts").then(
      ({ listenFrom }) => listenFrom(button, passage),
      // The button of the page says what is wrong, with what has arrived already.
      () => button.click(),
    );
  });
  return listens;
}
