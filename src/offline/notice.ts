import { offline as words } from "../interface/words.ts";

let notice: HTMLElement | undefined;

/** Says something over the end of the window, so that nothing moves, until the reader closes it. */
export function notify(...content: (Node | string)[]): void {
  // What else the page had to say may have taken its place.
  if (!notice?.isConnected) notice = newNotice();
  const close = button(words.close, () => notice?.remove());
  const sentence = document.createElement("p");
  sentence.append(...content);
  // A live region is only read out when it was there before its words.
  setTimeout(() => notice?.replaceChildren(sentence, close));
}

function newNotice(): HTMLElement {
  document.querySelector(".notice")?.remove();
  const element = document.createElement("div");
  element.className = "notice meta";
  element.role = "status";
  document.querySelector("main")?.append(element);
  return element;
}

export function button(name: string, press: () => void): HTMLButtonElement {
  const element = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: name,
  });
  element.addEventListener("click", press);
  return element;
}
