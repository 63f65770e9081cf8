import type { SearchElements } from "./search-session.ts";

/**
 * Keeps the address of the search page in step with the field, so that it can be sent, and the field
 * with the address, so that the back button works.
 *
 * What is typed on changes the present entry of the history; a new query, after the last one was
 * finished with Enter or by leaving the field, or with other words, makes a new entry.
 */
export class SearchAddress {
  #finished = true;

  constructor({ form, input }: SearchElements, search: () => void) {
    input.addEventListener("change", () => {
      this.#finished = true;
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#finished = true;
      search();
    });
    addEventListener("popstate", () => {
      input.value = SearchAddress.#query();
      this.#finished = true;
      search();
    });
  }

  /** Writes what is typed into the address. */
  keep(typed: string): void {
    const before = SearchAddress.#query();
    if (typed === before) return;
    const address = new URL(location.href);
    if (typed.trim() === "") address.searchParams.delete("q");
    else address.searchParams.set("q", typed);
    const continues = typed.startsWith(before) || before.startsWith(typed);
    if (before !== "" && (this.#finished || !continues)) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.#finished = false;
  }

  static #query(): string {
    return new URL(location.href).searchParams.get("q") ?? "";
  }
}
