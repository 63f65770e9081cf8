import type { SearchElements } from "./search-elements.ts";

/**
 * Moves with the arrow keys from the field into the results and back. Escape leaves the words and
 * closes the dialog, or on the search page goes back to the field.
 *
 * Results stay plain links: Enter, Tab, opening in a new tab and screen readers work as everywhere.
 */
export function moveWithKeys({ form, input, panel, results }: SearchElements): void {
  const links = () => [...results.querySelectorAll("a")];
  const dialog = form.closest("dialog");

  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && event.target === input) {
      const [first] = links();
      if (first === undefined) return;
      event.preventDefault();
      first.focus();
    } else if (event.key === "Escape" && dialog) {
      // Else the browser clears the field first.
      event.preventDefault();
      dialog.close();
    }
  });

  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      if (dialog) dialog.close();
      else input.focus();
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
