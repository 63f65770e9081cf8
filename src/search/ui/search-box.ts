import { fetchEngineAhead } from "./fetch-ahead.ts";
import type { SearchSession } from "./search-session.ts";
import { waitFor } from "./waiting.ts";

/**
 * `<search-box>`: the field and the results that it fills, as the search page or in the dialog that the
 * link in the bar opens.
 *
 * Here stands only what must listen from the start; everything else is loaded when the reader shows
 * that a search is coming: by opening the dialog, by pointing at the link or the field, by entering it.
 * The words for what may be wrong before that stand in the page: `data-loading`, `data-failed`, `data-again`.
 */
class SearchBox extends HTMLElement {
  #session: Promise<SearchSession> | undefined;

  connectedCallback(): void {
    const dialog = this.closest("dialog");
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
      const { loading = "", failed = "", again = "" } = this.dataset;
      const fail = () => {
        const address = `${form.action}?${new URLSearchParams({ q: input.value })}`;
        showFailure(panel, results, failed, { again, address });
      };
      const slow = () => say(panel, loading);
      waitFor(intend(), { slow, late: fail }).then((session) => session.search(), fail);
    };
    const open = () => {
      if (dialog?.open === false) dialog.showModal();
      input.focus();
      input.select();
    };
    for (const link of document.querySelectorAll<HTMLElement>("[data-opens=search]")) {
      link.addEventListener("pointerenter", () => intend().catch(() => {}));
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
      });
    }
    input.addEventListener("focus", () => intend().catch(() => {}));
    input.addEventListener("pointerenter", () => intend().catch(() => {}));
    input.addEventListener("input", search);
    document.addEventListener("keydown", (event) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      open();
    });
    dialog?.addEventListener("click", ({ target }) => {
      const isLeaving = target instanceof Element && target.closest(".close, #results a");
      if (target === dialog || isLeaving) dialog.close();
    });

    // An address with a query is a search, and so is a query that the browser kept from before.
    const { search: asked, pathname } = location;
    if (pathname !== form.getAttribute("action")) return;
    if (asked !== "") search();
    else intend().catch(() => {});
  }
}

/**
 * Says that the script of search did not arrive, with a way to try again: a browser may keep the
 * failure for as long as the page lives, so that is a page of its own.
 */
function showFailure(
  panel: HTMLElement,
  results: HTMLElement,
  failed: string,
  { again, address }: { again: string; address: string },
): void {
  say(panel, failed);
  const link = Object.assign(document.createElement("a"), { href: address, textContent: again });
  const suggestion = Object.assign(document.createElement("p"), { className: "suggestion" });
  suggestion.append(link);
  panel.querySelector(".suggestion")?.remove();
  panel.append(suggestion);
  results.dataset["searchState"] = "error";
}

function say(panel: HTMLElement, sentence: string): void {
  const status = panel.querySelector("[role=status]");
  if (status) status.textContent = sentence;
  panel.hidden = false;
}

/** Is this `/` outside of any field, where the reader left that on, or Ctrl/⌘ K anywhere? */
function opensSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") return true;
  if (document.documentElement.dataset["keys"] === "off" || document.querySelector(":modal"))
    return false;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  return key === "/" && !typing && !ctrlKey && !metaKey && !altKey;
}

customElements.define("search-box", SearchBox);
