import { notice as words } from "../../interface/words.ts";
import sheet from "./notice.css?inline";

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(sheet);
document.adoptedStyleSheets.push(styleSheet);

let notice: HTMLElement | undefined;

/**
 * Says something over the end of the window, so that nothing moves, in place of what was said there
 * before. It goes when the reader closes it or goes on to another passage.
 */
export function notify(...content: (Node | string)[]): void {
  notice ??= newNotice();
  const said = notice;
  const close = button(words.close, () => said.replaceChildren());
  const sentence = document.createElement("p");
  sentence.append(...content);
  // A live region is only read out when it was there before its words.
  setTimeout(() => said.replaceChildren(sentence, close));
}

function newNotice(): HTMLElement {
  const element = Object.assign(document.createElement("div"), { className: "notice meta" });
  element.role = "status";
  document.querySelector("main")?.append(element);
  addEventListener("hashchange", () => element.replaceChildren());
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
