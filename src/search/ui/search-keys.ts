import type { SearchElements } from "./search-elements.ts";

/**
 * Moves with the arrow keys from the field into the results and back, and closes with Escape.
 *
 * Results stay plain links: Enter, Tab, opening in a new tab and screen readers work as everywhere.
 */
export function moveWithKeys(
  { form, input, panel, results }: SearchElements,
  { close, stays }: { close: () => void; stays: boolean },
): void {
  const links = () => [...results.querySelectorAll("a")];

  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !panel.hidden && !stays;
    if (event.key === "ArrowDown" && event.target === input) {
      const [first] = links();
      if (first === undefined) return;
      event.preventDefault();
      panel.hidden = false;
      first.focus();
    } else if (event.key === "Escape" && open) {
      // The first press closes, and the words stay; the browser clears the field on the next.
      event.preventDefault();
      close();
      input.focus();
    }
  });

  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      input.focus();
      if (!stays) close();
      return;
    }
    const all = links();
    const at = all.indexOf(event.target as HTMLAnchorElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at === -1 || step === undefined) return;
    event.preventDefault();
    (all[at + step] ?? (step < 0 ? input : all[at]))?.focus();
  });
}
