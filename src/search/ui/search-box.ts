import { fetchEngineAhead } from "./fetch-ahead.ts";
import type { SearchSession } from "./search-session.ts";
import { waitFor } from "./waiting.ts";

/**
 * `<search-box>`: the field in the header, and the results that it fills.
 *
 * Here stands only what must listen from the start; everything else is loaded when the reader shows
 * that a search is coming: by a press on `/` or Ctrl/⌘ K, by pointing at the field, by entering it.
 */
class SearchBox extends HTMLElement {
  #session: Promise<SearchSession> | undefined;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const form = this.querySelector("form");
    const results = document.getElementById("results");
    const panel = results?.closest<HTMLElement>(".found");
    if (!input || !form || !results || !panel) return;

    const intend = (): Promise<SearchSession> => {
      if (this.#session === undefined) {
        fetchEngineAhead();
        this.#session = import("./search-session.ts").then(
          ({ SearchSession }) => new SearchSession({ form, input, panel, results }),
        );
        // A line that fails while the reader only points at the field may be back when they type.
        this.#session.catch(() => {
          this.#session = undefined;
        });
      }
      return this.#session;
    };
    const search = () => {
      results.dataset["searchState"] = "busy";
      const fail = () =>
        showFailure(panel, results, `${form.action}?${new URLSearchParams({ q: input.value })}`);
      const slow = () => say(panel, "Still loading …");
      waitFor(intend(), { slow, late: fail }).then((session) => session.search(), fail);
    };
    input.addEventListener("focus", () => intend().catch(() => {}));
    input.addEventListener("pointerenter", () => intend().catch(() => {}));
    input.addEventListener("input", search);
    document.addEventListener("keydown", (event) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });

    // An address with a query is a search, and so is a query that the browser kept from before.
    const { search: asked, pathname } = location;
    if (pathname === form.getAttribute("action") && asked !== "") search();
  }
}

/**
 * Says that the script of search did not arrive, with a way to try again: a browser may keep the
 * failure for as long as the page lives, so that is a page of its own.
 */
function showFailure(panel: HTMLElement, results: HTMLElement, address: string): void {
  say(panel, "Search could not be loaded. Check the connection.");
  const again = Object.assign(document.createElement("a"), {
    href: address,
    textContent: "Try again",
  });
  const suggestion = Object.assign(document.createElement("p"), { className: "suggestion" });
  suggestion.append(again);
  panel.querySelector(".suggestion")?.remove();
  panel.append(suggestion);
  results.dataset["searchState"] = "error";
}

function say(panel: HTMLElement, sentence: string): void {
  const status = panel.querySelector("[role=status]");
  if (status) status.textContent = sentence;
  panel.hidden = false;
}

/** Is this `/` outside of any field, or Ctrl/⌘ K anywhere? */
function opensSearch(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k")
    return true;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  return event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}

customElements.define("search-box", SearchBox);
