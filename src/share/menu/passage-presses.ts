/** The blocks of an article that have an address. */
const BLOCKS = ":is(p, li, tr, td, th, figcaption, caption, pre)[id]";

/**
 * Shows in the paragraph that the mouse is at, or that a finger has tapped, what can be pressed, and
 * tells when a quotation or figure there is pressed. A press that selects words, or on a link, is none.
 *
 * @param pressed gets the id of the passage and the line in which it was pressed
 */
export function whenPressed(prose: HTMLElement, pressed: (id: string, at: DOMRect) => void): void {
  let near: Element | null = null;
  let isTouch = false;
  const come = (block: Element | null) => {
    if (block === near) return;
    near?.removeAttribute("data-near");
    block?.setAttribute("data-near", "");
    near = block;
  };
  const blockOf = ({ target }: Event) =>
    target instanceof Element && prose.contains(target) ? target.closest(BLOCKS) : null;

  for (const type of ["pointerdown", "pointermove"] as const) {
    document.addEventListener(type, ({ pointerType }) => {
      isTouch = pointerType === "touch";
    });
  }
  document.addEventListener("pointerover", (event) => {
    // A mouse that rests while the page is scrolled takes nothing away from a finger.
    if (!isTouch && event.pointerType !== "touch") come(blockOf(event));
  });
  document.addEventListener("click", (event) => {
    const { target, clientX, clientY } = event;
    const block = blockOf(event);
    const wasNear = block === near;
    if (isTouch) come(block);
    if (!(target instanceof Element) || !block || event.defaultPrevented) return;
    if (target.closest("a, summary") || getSelection()?.isCollapsed === false) return;
    // The first tap shows what the second presses.
    if (isTouch && !wasNear) return;
    const words = target.closest("span, data");
    const id = words && idOf(words, prose);
    if (!id) return;
    const line = [...words.getClientRects()].find(
      ({ left, right, top, bottom }) =>
        left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
    );
    pressed(id, line ?? words.getBoundingClientRect());
  });
}

/** A later stretch of a quotation has no id of its own, but that of the first before it. */
function idOf(words: Element, prose: HTMLElement): string {
  if (words.id !== "") return words.id;
  const all = [...prose.querySelectorAll("span:not(:empty)")];
  return all.slice(0, all.indexOf(words)).findLast(({ id }) => id !== "")?.id ?? "";
}
