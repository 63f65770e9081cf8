import { beginningOf } from "../rank/query.ts";
import { type Request, readAddress, writeAddress } from "../rank/request.ts";

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
    return readAddress(new URL(location.href).searchParams);
  }

  /** Writes what is asked for into the address. */
  write(request: Request): void {
    const { typed } = request;
    const before = this.read().typed;
    const shown = beginningOf(typed).trim();
    document.title = shown === "" ? this.#title : `${shown} – ${this.#title}`;
    const address = new URL(location.href);
    writeAddress(request, address.searchParams);
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
