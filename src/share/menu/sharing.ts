/**
 * What sharing needs from the start; the menus are fetched when a reader first wants one.
 *
 * Without them, or without script, a passage’s link is followed like any other.
 */

import { pageArticle } from "./page-article.ts";

/** A selection is taken for finished when it has rested so long, in milliseconds. */
const REST_MS = 300;

const loadMenu = () => Promise.all([import("./share-menu.ts"), pageArticle()]);
const linkOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(".share") : null;

// On a slow line the menu is on its way before the press.
for (const type of ["pointerover", "focusin"]) {
  document.addEventListener(type, (event) => {
    if (linkOf(event)) loadMenu().catch(() => {});
  });
}

document.addEventListener("click", async (event) => {
  const link = linkOf(event);
  const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
  if (!link || opensElsewhere) return;
  event.preventDefault();
  try {
    const [{ openShareMenu }, file] = await loadMenu();
    openShareMenu(link, file);
  } catch {
    location.assign(link.href);
  }
});

let rest = 0;
document.addEventListener("selectionchange", () => {
  clearTimeout(rest);
  rest = window.setTimeout(async () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const around = selection.getRangeAt(0).commonAncestorContainer;
    if (!document.querySelector(".prose")?.contains(around)) return;
    const [{ offerSharing }, file] = await Promise.all([
      import("./selection-menu.ts"),
      pageArticle(),
    ]);
    offerSharing(selection, file);
  }, REST_MS);
});

/** Reports a fragment that leads nowhere in an article. */
async function checkFragment(event?: HashChangeEvent): Promise<void> {
  if (!document.querySelector(".prose")) return;
  // What follows is a text directive, which some browsers leave in the address.
  const [fragment = ""] = location.hash.slice(1).split(":~:");
  const id = decoded(fragment);
  if (id === "" || id === "top" || document.getElementById(id)) return;
  const { reportLostPassage } = await import("./lost-passage.ts");
  const notice = reportLostPassage(id);
  // The page of a link from elsewhere is at its top already.
  if (event) notice.scrollIntoView({ block: "nearest" });
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
