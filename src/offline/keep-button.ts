import { sayNotLoaded } from "../interface/say-not-loaded.ts";

/** “Keep offline”, shown where the browser can; all else is fetched at the first press. */
const withdrawn = document.querySelector<HTMLElement>("[data-withdrawn]");
const control = document.querySelector<HTMLButtonElement>("[data-keeps]");

if (control && navigator.serviceWorker && self.caches && navigator.locks) {
  const load = () => import("./keep-article.ts");
  control.hidden = false;
  control.onclick = () => load().then(({ press }) => press(control), sayNotLoaded);
  // Only a reader who keeps something has a worker.
  if (navigator.serviceWorker.controller) load().then(({ show }) => show(control));
}

// Its text is taken back from who kept it too.
if (withdrawn && navigator.serviceWorker?.controller) {
  import("./keep-article.ts").then(({ replace }) => replace(withdrawn.dataset["withdrawn"] ?? ""));
}
