import { sayNotLoaded } from "../interface/say-not-loaded.ts";
import { voiceFor } from "./voice-for.ts";

/** Shows the button where a voice reads the article’s language; the player is fetched at the first press. */
const button = document.querySelector<HTMLButtonElement>("[data-opens=listen]");
const synthesis = "speechSynthesis" in window ? speechSynthesis : undefined;

if (button !== null && synthesis !== undefined) {
  const lang = button.dataset["lang"] ?? "en";
  const look = () => {
    button.hidden = voiceFor(synthesis.getVoices(), lang) === undefined;
  };
  // Chrome and Firefox know their voices only later.
  synthesis.addEventListener?.("voiceschanged", look);
  look();
  button.addEventListener("click", () => {
    import("./listen-bar.ts").then(({ listenFrom }) => listenFrom(button), sayNotLoaded);
  });
}
