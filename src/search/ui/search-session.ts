import { search as words } from "../../interface/words.ts";
import type { Answer, Request } from "./answer.ts";
import { type Engine, NotSupported, openEngine } from "./engine.ts";
import { hasMore, resultHeading, resultItems, resultSentence } from "./results-list.ts";
import { ResultsPanel } from "./results-panel.ts";
import { SearchAddress } from "./search-address.ts";
import type { SearchElements } from "./search-elements.ts";
import { SearchFilters } from "./search-filters.ts";
import { moveWithKeys } from "./search-keys.ts";
import { waitFor } from "./waiting.ts";

/** One page's search, from the first intent on: answers what is typed, and keeps the address. */
export class SearchSession {
  readonly #elements: SearchElements;
  readonly #panel: ResultsPanel;
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
    this.#panel = new ResultsPanel(elements);
    const isSearchPage = location.pathname === form.getAttribute("action");
    const filters = panel.querySelector("form");
    if (isSearchPage && filters !== null) {
      this.#address = new SearchAddress();
      this.#filters = new SearchFilters(filters, () => this.search());
      this.#followAddress(this.#address, this.#filters);
    }
    moveWithKeys(elements);
    input.addEventListener("focus", () => this.#load().catch(() => {}));
    this.#load().catch(() => {});
  }

  /** Answers what is in the field. */
  async search(): Promise<void> {
    const { input, panel, results } = this.#elements;
    const turn = ++this.#turn;
    const request: Request = { typed: input.value, ...this.#filters?.chosen };
    this.#address?.write(request);
    if (request.typed.trim() === "" && !request.kind && !request.speaker) {
      this.#panel.show([], "", "idle");
      panel.hidden = this.#address === undefined;
      return;
    }
    results.dataset["searchState"] = "busy";
    const isLatest = () => turn === this.#turn;
    try {
      const answer = await waitFor(this.#answer(request), {
        slow: () => isLatest() && this.#panel.say(words.loading),
        late: () => isLatest() && this.#showFailure(),
      });
      if (!isLatest()) return;
      this.#panel.show(resultItems(answer), resultSentence(answer), "done", resultHeading(answer));
      this.#filters?.count(answer.counts);
      if (answer.hits.length === 0) this.#suggest(answer);
      if (hasMore(answer)) this.#offerAll(answer);
    } catch (error) {
      if (isLatest()) this.#showFailure(error);
    }
  }

  /** Offers what is beyond the first results. */
  #offerAll(answer: Answer): void {
    const { results } = this.#elements;
    const more = this.#panel.button(words.showAll(answer.hits.length), () => {
      const items = resultItems(answer, true);
      const shown = results.children.length;
      results.replaceChildren(...items);
      more.closest("p")?.remove();
      items[shown]?.querySelector("a")?.focus();
    });
    this.#panel.offer(more);
  }

  /** Asks the engine; one that failed is not asked again. */
  async #answer(request: Request): Promise<Answer> {
    const engine = this.#load();
    try {
      return await (await engine)(request);
    } catch (error) {
      if (this.#engine === engine) this.#engine = undefined;
      throw error;
    }
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

  #suggest({ query, counts }: Answer): void {
    const missing = query.missing.length > 0;
    const bySpeaker = this.#filters?.chosen.speaker !== undefined;
    if (!missing && (counts.all > 0 || bySpeaker)) {
      this.#panel.offer(
        words.filterLeavesNothing,
        this.#panel.button(words.everything, () => {
          this.#filters?.choose({});
          this.search();
        }),
      );
      return;
    }
    const advice = missing ? words.tryWithout : words.tryFewer;
    this.#panel.offer(advice, allArticles(), ".");
  }

  /** @param error none when the answer is only late, and may still come */
  #showFailure(error?: unknown): void {
    if (error instanceof NotSupported) {
      const reason = words.notSupported(error.message);
      this.#panel.show([], reason, "error");
      this.#panel.offer(words.read, allArticles(), words.instead);
      return;
    }
    this.#panel.show([], words.failed, "error");
    const again = () => {
      this.#engine = undefined;
      this.search();
    };
    this.#panel.offer(this.#panel.button(words.again, again));
  }
}

function allArticles(): HTMLAnchorElement {
  return Object.assign(document.createElement("a"), { href: "/", textContent: words.allArticles });
}
