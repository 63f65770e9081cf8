import { search as words } from "../../interface/words.ts";
import { asksNothing, type Request } from "../rank/request.ts";
import type { Answer } from "./answer.ts";
import { type Engine, NotSupported, openEngine } from "./engine.ts";
import { MOST_RESULTS, resultHeading, resultItems, resultSentence } from "./results-list.ts";
import { allArticles, ResultsPanel } from "./results-panel.ts";
import { SearchAddress } from "./search-address.ts";
import type { SearchElements } from "./search-elements.ts";
import { SearchFilters } from "./search-filters.ts";
import { moveWithKeys } from "./search-keys.ts";
import { SearchPlace } from "./search-place.ts";
import { waitFor } from "./waiting.ts";

/** One page's search, from the first intent on: answers what is typed, and keeps the address. */
export class SearchSession {
  readonly #elements: SearchElements;
  readonly #panel: ResultsPanel;
  /** On the search page only. */
  readonly #address: SearchAddress | undefined;
  readonly #filters: SearchFilters | undefined;
  readonly #place: SearchPlace | undefined;
  /** Shows what is beyond the results shown, and gives its first link. */
  #more: (() => Promise<HTMLElement | null>) | undefined;
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
      this.#place = new SearchPlace(elements.results);
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
    if (asksNothing(request)) {
      this.#panel.show([], "", "idle");
      this.#filters?.clear();
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
      this.#more = undefined;
      this.#offerMore(answer, MOST_RESULTS);
      await this.#place?.find(() => this.#more?.());
    } catch (error) {
      if (isLatest()) this.#showFailure(error);
    }
  }

  /**
   * Offers what is beyond the results shown: what was found with them, and then what further articles
   * have. Results that are shown stay where they are.
   */
  #offerMore(answer: Answer, shown: number): void {
    const { results } = this.#elements;
    const { hits, more } = answer;
    if (hits.length <= shown && more === undefined) return;
    const isAll = hits.length > shown && more === undefined;
    const label = isAll
      ? words.showAll(hits.length)
      : hits.length === 0
        ? words.lookOn
        : words.showMore;
    const turn = this.#turn;
    const showMore = async (): Promise<HTMLElement | null> => {
      this.#more = undefined;
      button.disabled = true;
      try {
        const next = hits.length > shown ? answer : ((await more?.()) ?? answer);
        if (turn !== this.#turn) return null;
        const from = Math.min(shown, hits.length);
        const to = isAll ? hits.length : from + MOST_RESULTS;
        const items = resultItems(next, from, to);
        button.closest("p")?.remove();
        results.append(...items);
        this.#panel.say(resultSentence(next, to));
        this.#filters?.count(next.counts);
        this.#offerMore(next, to);
        return items[0]?.querySelector("a") ?? null;
      } catch (error) {
        if (turn === this.#turn) this.#showFailure(error);
        return null;
      }
    };
    const button = this.#panel.button(label, async () => (await showMore())?.focus());
    this.#panel.offer(button);
    this.#more = showMore;
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
    const { kind: _, sort: __, ...filter } = this.#filters?.chosen ?? {};
    if (!missing && (counts.all > 0 || Object.keys(filter).length > 0)) {
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
