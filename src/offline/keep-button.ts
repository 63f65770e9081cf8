/** “Keep offline”, shown where the browser can; all else is fetched at the first press. */
const control = document.querySelector<HTMLButtonElement>("[data-keeps]");

if (control && navigator.serviceWorker && self.caches && navigator.locks) {
  const load = () => import("./keep-article.ts");
  control.hidden = false;
  control.onclick = async () => (await load()).press(control);
  // Only a reader who keeps something has a worker.
  if (navigator.serviceWorker.controller) load().then(({ show }) => show(control));
}
