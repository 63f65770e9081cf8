/** Opens the reading settings, which are fetched at the first press. */
const button = document.querySelector<HTMLButtonElement>("[data-opens=settings]");

button?.addEventListener("click", async () => {
  const { openSettings } = await import("./settings-panel.ts");
  openSettings(button);
});
