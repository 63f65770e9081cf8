import type { Request } from "./answer.ts";

/**
 * Keeps the address of the search page in step with what is asked for, so that it can be sent, and
 * tells what the address asks for, so that the back button works.
 *
 * What is typed on changes the present entry of the history; a new query, after the last one was
 * finished with Enter or by leaving the field, or with other words, makes a new entry.
 */
export class SearchAddress {
  #finished = true;
  /** Of the page as it came, e.g. `Search – The Reader`. */
  readonly #title = document.title;

  /** The next change is a new query. */
  finish(): void {
    this.#finished = true;
  }

  /** What the address asks for, e.g. `?q=spring&kind=quotation`. */
  read(): Request {
    const { searchParams } = new URL(location.href);
    const kind = searchParams.get("kind");
    const speaker = searchParams.get("speaker");
    return {
      typed: searchParams.get("q") ?? "",
      ...(kind === "quotation" || kind === "figure" ? { kind } : {}),
      ...(speaker === null ? {} : { speaker }),
    };
  }

  /** Writes what is asked for into the address. */
  write({ typed, kind, speaker }: Request): void {
    const before = this.read().typed;
    document.title = typed.trim() === "" ? this.#title : `${typed.trim()} – ${this.#title}`;
    const address = new URL(location.href);
    const values = { q: typed.trim() === "" ? undefined : typed, kind, speaker };
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) address.searchParams.delete(name);
      else address.searchParams.set(name, value.toWellFormed());
    }
    if (address.href === location.href) return;
    const continues = typed.startsWith(before) || before.startsWith(typed);
    const isNew = before !== "" && (this.#finished || !continues);
    try {
      if (isNew) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      this.#finished = false;
    } catch {
      // Some browsers refuse after a hundred changes in half a minute, or within a frame.
    }
  }
}
