import { ICONS } from "../interface/icons.ts";
import { offline as words } from "../interface/words.ts";
import { button, notify } from "../share/menu/notice.ts";
import { urls } from "../urls.ts";
import { isNewer, keep } from "./keep.ts";
import { keptArticles } from "./kept.ts";

/** Shows whether the article of the page is kept, and says when there is a newer version of it. */
export async function show(control: HTMLButtonElement): Promise<void> {
  const kept = (await keptArticles()).find(({ slug }) => slug === control.dataset["keeps"]);
  if (kept === undefined) return;
  showKept(control);
  if (!(await isNewer(kept))) return;
  notify(
    words.newer,
    button(words.loadNewer, async () => {
      // The page itself may be the copy, so the newer one is opened as a whole.
      if (await keeping(control)) location.reload();
    }),
  );
}

/** Puts what is at an article’s address now in place of a copy of it, if there is one. */
export async function replace(slug: string): Promise<void> {
  const kept = (await keptArticles()).find((one) => one.slug === slug);
  // Without network it is done the next time.
  if (kept && (await isNewer(kept))) await keep(slug, () => {}).catch(() => {});
}

/** Keeps the article; one that is kept leads to the list, where it can be removed. */
export async function press(control: HTMLButtonElement): Promise<void> {
  if (control.ariaBusy === "true") return;
  if ("kept" in control.dataset) location.assign(urls.kept);
  else if (await keeping(control)) {
    const list = Object.assign(document.createElement("a"), { href: urls.kept });
    list.textContent = words.seeKept;
    notify(words.isKept, list);
  }
}

async function keeping(control: HTMLButtonElement): Promise<boolean> {
  control.ariaBusy = "true";
  notify(words.keeping);
  try {
    const name = control.querySelector("span");
    await keep(control.dataset["keeps"] ?? "", (share) => {
      if (name) name.textContent = words.arrived(share);
    });
    showKept(control);
    return true;
  } catch {
    label(control, words.keep);
    notify(words.failed);
    return false;
  } finally {
    control.ariaBusy = null;
  }
}

function showKept(control: HTMLButtonElement): void {
  control.dataset["kept"] = "";
  control.querySelector("path")?.setAttribute("d", ICONS.done);
  label(control, words.kept);
}

function label(control: HTMLButtonElement, text: string): void {
  const name = control.querySelector("span");
  if (name) name.textContent = text;
}
