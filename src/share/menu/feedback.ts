import { plainText, type TextRun } from "../../citations/styles.ts";
import { share as words } from "../../interface/words.ts";
import sheet from "./share.css?inline";

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(sheet);
document.adoptedStyleSheets.push(styleSheet);

/** Says what an action did to who listens, and shows what the browser refused to copy. */
export class Feedback {
  readonly element = document.createElement("div");
  readonly #status = document.createElement("p");

  constructor() {
    this.#status.role = "status";
    this.element.className = "feedback";
    this.element.append(this.#status);
  }

  /**
   * Copies runs of text, in italics where they are and where what it is pasted into has them.
   *
   * @returns whether the browser let it
   */
  async copy(runs: readonly TextRun[], done: string): Promise<boolean> {
    this.element.querySelector("textarea")?.remove();
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([plainText(runs)], { type: "text/plain" }),
          "text/html": new Blob([htmlOf(runs)], { type: "text/html" }),
        }),
      ]);
      this.say(done);
      return true;
    } catch {
      this.#showSelected(plainText(runs));
      return false;
    }
  }

  /** @param aloud whether it is said only to who listens, for it is seen elsewhere */
  say(sentence: string, aloud = true): void {
    this.#status.className = aloud ? "visually-hidden" : "";
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
    field.ariaLabel = words.toCopyByHand;
    this.element.append(field);
    field.focus();
    field.select();
    this.say(words.refusedToCopy, false);
  }
}

function htmlOf(runs: readonly TextRun[]): string {
  const line = document.createElement("span");
  for (const run of runs) {
    if (typeof run === "string") line.append(run);
    else line.appendChild(document.createElement("i")).append(run.italic);
  }
  return line.outerHTML;
}
