import { plainText, type TextRun } from "../../citations/styles.ts";
import sheet from "./share.css?inline";

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(sheet);
document.adoptedStyleSheets.push(styleSheet);

/** Says what an action did, for eyes and screen readers, and shows what the browser refused to copy. */
export class Feedback {
  readonly element = document.createElement("div");
  readonly #status = document.createElement("p");

  constructor() {
    this.#status.role = "status";
    this.element.append(this.#status);
  }

  /** Copies runs of text, in italics where they are and where what it is pasted into has them. */
  async copy(runs: readonly TextRun[], done: string): Promise<void> {
    this.element.querySelector("textarea")?.remove();
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([plainText(runs)], { type: "text/plain" }),
          "text/html": new Blob([htmlOf(runs)], { type: "text/html" }),
        }),
      ]);
      this.say(done);
    } catch {
      this.#showSelected(plainText(runs));
    }
  }

  say(sentence: string): void {
    // Emptied first, so that the same sentence is read out again.
    this.#status.textContent = "";
    setTimeout(() => {
      this.#status.textContent = sentence;
    }, 50);
  }

  #showSelected(text: string): void {
    const field = document.createElement("textarea");
    field.readOnly = true;
    field.rows = 4;
    field.value = text;
    field.ariaLabel = "To copy by hand";
    this.element.append(field);
    field.focus();
    field.select();
    this.say("The browser refused to copy. The text is selected: copy it by hand.");
  }
}

/** @param press what a press does */
export function button(name: string, press: () => Promise<void>): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = name;
  element.addEventListener("click", press);
  return element;
}

function htmlOf(runs: readonly TextRun[]): string {
  const line = document.createElement("span");
  for (const run of runs) {
    if (typeof run === "string") line.append(run);
    else line.appendChild(document.createElement("i")).append(run.italic);
  }
  return line.outerHTML;
}
