/**
 * What sharing needs from the start; the menus are fetched when a reader first wants one.
 *
 * Without them, or without script, a passage’s link is followed like any other.
 */

import { sayNotLoaded } from "../../interface/say-not-loaded.ts";
import { pageArticle } from "./page-article.ts";
import { whenPressed } from "./passage-presses.ts";

/** A selection is taken for finished when it has rested so long, in milliseconds. */
const REST_MS = 300;

const prose = document.querySelector<HTMLElement>(".story .prose");
const loadMenu = () => Promise.all([import("./share-menu.ts"), pageArticle()]);
const linkOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(".share") : null;

// On a slow line the menu is on its way before the press.
for (const type of ["pointerover", "focusin"]) {
  document.addEventListener(type, (event) => {
    if (linkOf(event)) loadMenu().catch(() => {});
  });
}

async function open(id: string, opener: HTMLElement, at: DOMRect): Promise<void> {
  const [{ openShareMenu }, file] = await loadMenu();
  openShareMenu(id, { opener, at }, file);
}

document.addEventListener("click", async (event) => {
  const link = linkOf(event);
  const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
  if (!link || opensElsewhere) return;
  event.preventDefault();
  try {
    await open(decodeURIComponent(link.hash.slice(1)), link, link.getBoundingClientRect());
  } catch {
    location.assign(link.href);
  }
});

if (prose) whenPressed(prose, (id, at) => open(id, prose, at).catch(sayNotLoaded));

document.querySelector<HTMLElement>("[data-opens=passages]")?.addEventListener("click", () => {
  Promise.all([import("./passages-dialog.ts"), pageArticle()]).then(
    ([{ openPassages }, file]) => openPassages(file),
    sayNotLoaded,
  );
});

let rest = 0;
document.addEventListener("selectionchange", () => {
  clearTimeout(rest);
  rest = window.setTimeout(async () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const around = selection.getRangeAt(0).commonAncestorContainer;
    if (!prose?.contains(around)) return;
    const [{ offerSharing }, file] = await Promise.all([
      import("./selection-menu.ts"),
      pageArticle(),
    ]);
    offerSharing(selection, file);
  }, REST_MS);
});

/** Follows a fragment to where its passage is now, or reports one that leads nowhere in an article. */
async function checkFragment(): Promise<void> {
  // What follows is a text directive, which some browsers leave in the address.
  const [fragment = ""] = location.hash.slice(1).split(":~:");
  const id = decoded(fragment);
  if (id === "" || id === "top") return;
  const target = document.getElementById(id);
  // What moved to another article.
  const moved = target?.dataset["moved"];
  if (moved !== undefined) location.replace(moved);
  if (!prose) return;
  const corrected = document.querySelector<HTMLElement>("[data-corrected]");
  if (target && !(corrected && prose.contains(target))) return;
  const { reportLostPassage, reportCorrection } = await import("./lost-passage.ts");
  if (corrected && target) reportCorrection(corrected);
  else reportLostPassage(id);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

addEventListener("hashchange", checkFragment);
void checkFragment();
if (document.querySelector("[data-not-found]")) void import("./not-found.ts");
