/** Where a reader was in the results, as an entry of the history has it. */
interface Place {
  /** So many results were shown. */
  shown?: number;
  /** So far was the page scrolled, in pixels. */
  top?: number;
}

/** Keeps the reader’s place in the results for when they come back, or load the page again. */
export class SearchPlace {
  readonly #results: HTMLElement;
  #isSought = true;

  /** @param results the list of what was found */
  constructor(results: HTMLElement) {
    this.#results = results;
    const keep = () => {
      // Until the first results are there, the entry has the place that is to be found again.
      if (this.#isSought) return;
      const place: Place = { shown: results.childElementCount, top: scrollY };
      try {
        history.replaceState({ ...history.state, ...place }, "");
      } catch {
        // Some browsers refuse after a hundred changes in half a minute; the next one may be written.
      }
    };
    // Some browsers write nothing any more once the page goes. A listener to “beforeunload” would keep the page out of
    // the back/forward cache of Firefox.
    addEventListener("pagehide", keep);
    addEventListener("scrollend", keep);
    results.addEventListener("click", keep, true);
  }

  /**
   * Goes back to the place, once the first results are shown; a later search has none.
   *
   * @param showMore shows further results; gives undefined when there are none
   */
  async find(showMore: () => Promise<unknown> | undefined): Promise<void> {
    if (!this.#isSought) return;
    this.#isSought = false;
    // Of what was typed meanwhile there is none: the entry was written anew with its address.
    const { shown, top }: Place = history.state ?? {};
    if (shown === undefined || top === undefined) return;
    while (this.#results.childElementCount < shown) {
      const more = showMore();
      if (more === undefined) break;
      await more;
    }
    scrollTo(0, top);
  }
}
