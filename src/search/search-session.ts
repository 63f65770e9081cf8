import { type Answer, type Engine, openEngine, type Request } from "./engine.ts";
import { resultHeading, resultItems, resultSentence } from "./results-list.ts";
import { SearchAddress } from "./search-address.ts";
import { SearchFilters } from "./search-filters.ts";
import { moveWithKeys } from "./search-keys.ts";

/** The elements of a search. */
export interface SearchElements {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** What appears with the results: their count, their list, what to do when there are none. */
  panel: HTMLElement;
  results: HTMLElement;
}

/** One page's search, from the first intent on: answers what is typed, and keeps the address. */
export class SearchSession {
  readonly #elements: SearchElements;
  readonly #status: Element | null;
  /** On the search page only. */
  readonly #address: SearchAddress | undefined;
  readonly #filters: SearchFilters | undefined;
  #engine: Promise<Engine> | undefined;
  #attempts = 0;
  /** Counts the searches, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  constructor(elements: SearchElements) {
    const { form, input, panel } = elements;
    this.#elements = elements;
    this.#status = panel.querySelector("[role=status]");
    const isSearchPage = location.pathname === form.getAttribute("action");
    const filters = panel.querySelector("form");
    if (isSearchPage && filters !== null) {
      this.#address = new SearchAddress();
      this.#filters = new SearchFilters(filters, () => this.search());
      this.#followAddress(this.#address, this.#filters);
    }
    moveWithKeys(elements, { close: () => this.#close(), stays: isSearchPage });
    if (!isSearchPage) this.#closeOnLeaving();
    input.addEventListener("focus", () => this.#load().catch(() => {}));
    this.#load().catch(() => {});
  }

  /** Answers what stands in the field. */
  async search(): Promise<void> {
    const { input, panel, results } = this.#elements;
    const turn = ++this.#turn;
    const request: Request = { typed: input.value, ...this.#filters?.chosen };
    this.#address?.write(request);
    if (request.typed.trim() === "" && !request.kind && !request.speaker) {
      this.#show([], "", "idle");
      panel.hidden = this.#address === undefined;
      return;
    }
    results.dataset["searchState"] = "busy";
    try {
      const find = await this.#load();
      const answer = await find(request);
      if (turn !== this.#turn) return;
      this.#show(resultItems(answer), resultSentence(answer), "done", resultHeading(answer));
      this.#filters?.count(answer.counts);
      if (answer.hits.length === 0) this.#showWayOn(answer);
    } catch {
      if (turn !== this.#turn) return;
      this.#engine = undefined;
      this.#show([], "Search could not be loaded. Check the connection.", "error");
      this.#showRetry();
    }
    panel.hidden = false;
  }

  /** Keeps the field and the filters as the address has them, and the address as Enter leaves it. */
  #followAddress(address: SearchAddress, filters: SearchFilters): void {
    const { form, input } = this.#elements;
    const follow = () => {
      const { typed, ...filter } = address.read();
      input.value = typed;
      filters.choose(filter);
    };
    // What was typed while this script was on its way goes before the address.
    if (input.value === "") follow();
    input.addEventListener("change", () => address.finish());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      address.finish();
      this.search();
    });
    addEventListener("popstate", () => {
      follow();
      address.finish();
      this.search();
    });
  }

  /** Loads the index once; a failure is forgotten, so that the next search tries again. */
  #load(): Promise<Engine> {
    if (this.#engine === undefined) {
      const engine = openEngine(this.#attempts++);
      this.#engine = engine;
      engine.catch(() => {
        if (this.#engine === engine) this.#engine = undefined;
      });
    }
    return this.#engine;
  }

  #show(
    items: HTMLLIElement[],
    sentence: string,
    state: "idle" | "done" | "error",
    heading = "",
  ): void {
    const { results, panel } = this.#elements;
    panel.querySelector(".way-on")?.remove();
    panel.querySelector(".without")?.remove();
    if (heading !== "") {
      const without = Object.assign(document.createElement("h2"), { className: "without" });
      without.textContent = heading;
      results.before(without);
    }
    if (this.#status) this.#status.textContent = sentence;
    results.replaceChildren(...items);
    results.dataset["searchState"] = state;
  }

  #showWayOn({ query, counts }: Answer): void {
    const missing = query.missing.length > 0;
    const bySpeaker = this.#filters?.chosen.speaker !== undefined;
    if (!missing && (counts.all > 0 || bySpeaker)) {
      this.#wayOn(
        "The filter leaves nothing. ",
        this.#button("Search everything", () => {
          this.#filters?.choose({});
          this.search();
        }),
      );
      return;
    }
    const advice = missing
      ? "Try it without, or another word for it, or read "
      : "Try fewer words, or read ";
    const all = Object.assign(document.createElement("a"), {
      href: "/",
      textContent: "all articles",
    });
    this.#wayOn(advice, all, ".");
  }

  #showRetry(): void {
    this.#wayOn(this.#button("Try again", () => this.search()));
  }

  /** A button that answers and gives the field its focus back, since the answer takes it away. */
  #button(textContent: string, answer: () => void): HTMLButtonElement {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent });
    button.addEventListener("click", () => {
      this.#elements.input.focus();
      answer();
    });
    return button;
  }

  #wayOn(...content: (Node | string)[]): void {
    const paragraph = Object.assign(document.createElement("p"), { className: "way-on" });
    paragraph.append(...content);
    this.#elements.panel.append(paragraph);
  }

  #close(): void {
    this.#elements.panel.hidden = true;
  }

  /** Away from the search page the results lie over the text: a press or a step outside closes them. */
  #closeOnLeaving(): void {
    const { form, panel } = this.#elements;
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && !panel.contains(target) && !form.contains(target);
    document.addEventListener("pointerdown", ({ target }) => isOutside(target) && this.#close());
    document.addEventListener("focusin", ({ target }) => isOutside(target) && this.#close());
    panel.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a")) this.#close();
    });
  }
}
