import type { Counts, PassageFilter } from "../rank/filter.ts";

/** The filters on the search page: which kind of passage, and whose words. */
export class SearchFilters {
  readonly #kinds: HTMLInputElement[];
  readonly #speaker: HTMLSelectElement;

  /** @param changed called when the reader chooses another value */
  constructor(form: HTMLFormElement, changed: () => void) {
    this.#kinds = [...form.querySelectorAll("input")];
    this.#speaker = form.querySelector("select") as HTMLSelectElement;
    form.addEventListener("change", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
  }

  get chosen(): PassageFilter {
    const kind = this.#kinds.find((radio) => radio.checked)?.value;
    const speaker = this.#speaker.value;
    return {
      ...(kind === "quotation" || kind === "figure" ? { kind } : {}),
      ...(speaker === "" ? {} : { speaker }),
    };
  }

  choose({ kind, speaker }: PassageFilter): void {
    for (const radio of this.#kinds) radio.checked = radio.value === (kind ?? "");
    if (speaker !== undefined) this.#offer(speaker);
    this.#speaker.value = speaker ?? "";
  }

  /** Says beside each kind how many results it would leave, `7+` for at least seven, and offers the speakers in them. */
  count({ all, quotation, figure, speakers, cut }: Counts): void {
    const more = cut ? "+" : "";
    const of: Record<string, number> = { "": all, quotation, figure };
    for (const radio of this.#kinds) {
      const number = radio.parentElement?.querySelector("span");
      if (number) number.textContent = `${of[radio.value] ?? 0}${more}`;
      radio.disabled = (of[radio.value] ?? 0) === 0 && !radio.checked && radio.value !== "";
    }
    const { speaker } = this.chosen;
    for (const option of [...this.#speaker.options].slice(1)) option.remove();
    const names = [...speakers].sort(([a], [b]) => a.localeCompare(b));
    for (const [name, number] of names) this.#offer(name, `${name} (${number}${more})`);
    if (speaker !== undefined) this.choose(this.#keeping(speaker));
  }

  #keeping(speaker: string): PassageFilter {
    return { ...this.chosen, speaker };
  }

  #offer(name: string, words = name): void {
    if ([...this.#speaker.options].some((option) => option.value === name)) return;
    this.#speaker.append(new Option(words, name));
  }
}
