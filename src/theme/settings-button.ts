import { sayNotLoaded } from "../interface/say-not-loaded.ts";

/** Opens the reading settings, which are fetched at the first press. */
const button = document.querySelector<HTMLButtonElement>("[data-opens=settings]");

button?.addEventListener("click", () => {
  import("./settings-panel.ts").then(({ openSettings }) => openSettings(button), sayNotLoaded);
});
