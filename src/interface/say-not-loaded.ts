/**
 * Says over the end of the window that a part of the interface did not arrive, and offers to load the page again:
 * Chrome would try again at the next press, but Firefox keeps the failure for as long as the page lives.
 *
 * Its words stand in the page, for a script that brings them along may not arrive either.
 */
export function sayNotLoaded(): void {
  const notice = document.querySelector<HTMLElement>("[data-not-loaded]");
  const button = notice?.querySelector("button");
  if (!notice || !button) return;
  button.onclick = () => location.reload();
  notice.hidden = false;
  notice.togglePopover?.(true);
}
