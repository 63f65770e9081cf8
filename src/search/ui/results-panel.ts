import { search as words } from "../../interface/words.ts";
import { urls } from "../../urls.ts";
import sheet from "./results.css?inline";
import type { SearchElements } from "./search-elements.ts";

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(sheet);
document.adoptedStyleSheets.push(styleSheet);

/** What appears with the results: their count, their list, and a suggestion where there are none. */
export class ResultsPanel {
  readonly #elements: SearchElements;
  readonly #status: Element | null;

  constructor(elements: SearchElements) {
    this.#elements = elements;
    this.#status = elements.panel.querySelector("[role=status]");
  }

  /** Says a sentence, which is read out too. */
  say(sentence: string): void {
    if (this.#status) this.#status.textContent = sentence;
    this.#elements.panel.hidden = false;
  }

  /**
   * Shows results in place of what was shown before.
   *
   * @param heading stands above the list, e.g. `Without “bitcoin”`; none when empty
   */
  show(
    items: HTMLLIElement[],
    sentence: string,
    state: "idle" | "done" | "error",
    heading = "",
  ): void {
    const { results, panel } = this.#elements;
    for (const old of panel.querySelectorAll(".suggestion, .without")) old.remove();
    if (heading !== "") {
      const without = document.createElement("h2");
      without.className = "without";
      without.textContent = heading;
      results.before(without);
    }
    this.say(sentence);
    results.replaceChildren(...items);
    results.dataset["searchState"] = state;
  }

  /** Says below the list what the reader may do. */
  offer(...content: (Node | string)[]): void {
    const paragraph = document.createElement("p");
    paragraph.className = "suggestion";
    paragraph.append(...content);
    this.#elements.panel.append(paragraph);
  }

  /** A button that acts and gives the field its focus back, since new results take it away. */
  button(label: string, act: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      this.#elements.input.focus();
      act();
    });
    return button;
  }
}

/** The link to all articles, e.g. for who finds nothing. */
export function allArticles(): HTMLAnchorElement {
  return Object.assign(document.createElement("a"), {
    href: urls.home,
    textContent: words.allArticles,
  });
}
