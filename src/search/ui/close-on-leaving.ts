import type { SearchElements } from "./search-elements.ts";

/** Away from the search page the results lie over the text: a press or a step outside closes them. */
export function closeOnLeaving({ form, panel }: SearchElements, close: () => void): void {
  const isOutside = (target: EventTarget | null) =>
    target instanceof Node && !panel.contains(target) && !form.contains(target);
  document.addEventListener("pointerdown", ({ target }) => isOutside(target) && close());
  document.addEventListener("focusin", ({ target }) => isOutside(target) && close());
  panel.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) close();
  });
}
