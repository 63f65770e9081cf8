import type { Counts } from "../rank/filter.ts";
import type { Request } from "../rank/request.ts";

/** What is chosen, beside what is typed. */
type Chosen = Omit<Request, "typed">;

/** The choices between values that the results have. */
const NAMES = ["speaker", "year", "author", "source"] as const;
type Name = (typeof NAMES)[number];

/** The filters on the search page: which kind of passage, whose words, of which articles; and their order. */
export class SearchFilters {
  readonly #kinds: HTMLInputElement[];
  readonly #selects: Record<Name | "sort", HTMLSelectElement>;
  /** Where it is said what is chosen while the selects are folded away. */
  readonly #said: HTMLOutputElement | null;

  /** @param changed called when the reader chooses another value */
  constructor(form: HTMLFormElement, changed: () => void) {
    const named = (name: string) =>
      form.querySelector<HTMLSelectElement>(`select[name=${name}]`) as HTMLSelectElement;
    this.#kinds = [...form.querySelectorAll("input")];
    this.#selects = {
      speaker: named("speaker"),
      year: named("year"),
      author: named("author"),
      source: named("source"),
      sort: named("sort"),
    };
    this.#said = form.querySelector("output");
    form.addEventListener("change", () => {
      this.#say();
      changed();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
  }

  get chosen(): Chosen {
    const kind = this.#kinds.find((radio) => radio.checked)?.value;
    const chosen: Chosen = {};
    if (kind === "quotation" || kind === "figure") chosen.kind = kind;
    for (const name of NAMES) {
      const { value } = this.#selects[name];
      if (value !== "") chosen[name] = value;
    }
    if (this.#selects.sort.value === "date") chosen.sort = "date";
    return chosen;
  }

  choose(chosen: Chosen): void {
    for (const radio of this.#kinds) radio.checked = radio.value === (chosen.kind ?? "");
    for (const name of NAMES) {
      const value = chosen[name];
      if (value !== undefined) offer(this.#selects[name], value);
      this.#selects[name].value = value ?? "";
    }
    this.#selects.sort.value = chosen.sort ?? "";
    this.#say();
  }

  #say(): void {
    const { kind: _, sort, ...names } = this.chosen;
    const order = sort ? (this.#selects.sort.selectedOptions[0]?.text ?? "") : [];
    if (this.#said) this.#said.value = [...Object.values(names), order].flat().join(", ");
  }

  /** Says beside each value how many results it would leave, `7+` for at least seven, and offers those in the results. */
  count({ all, quotation, figure, speakers, years, authors, sources, cut }: Counts): void {
    const more = cut ? "+" : "";
    const of: Record<string, number> = { "": all, quotation, figure };
    for (const radio of this.#kinds) {
      const number = radio.parentElement?.querySelector("span");
      const count = of[radio.value] ?? 0;
      // Where further articles may have some, nothing is known of a kind that these have none of.
      const isUnknown = cut && count === 0;
      if (number) number.textContent = isUnknown ? "" : `${count}${more}`;
      radio.disabled = count === 0 && !isUnknown && !radio.checked && radio.value !== "";
    }
    const { chosen } = this;
    const found = { speaker: speakers, year: years, author: authors, source: sources };
    for (const name of NAMES) {
      const select = this.#selects[name];
      for (const option of [...select.options].slice(1)) option.remove();
      const newestFirst = name === "year" ? -1 : 1;
      const values = [...found[name]].sort(([a], [b]) => newestFirst * a.localeCompare(b));
      for (const [value, count] of values) offer(select, value, `${value} (${count}${more})`);
      const narrows = values.some(([, count]) => count < all);
      const label = select.closest("label");
      if (label) label.hidden = !narrows && chosen[name] === undefined;
    }
    this.choose(chosen);
  }

  /** Forgets what results had, once nothing is asked for: all is as before the first search. */
  clear(): void {
    for (const radio of this.#kinds) {
      radio.disabled = false;
      radio.parentElement?.querySelector("span")?.replaceChildren();
    }
    for (const name of NAMES) {
      const select = this.#selects[name];
      select.length = 1;
      const label = select.closest("label");
      if (label) label.hidden = false;
    }
  }
}

function offer(select: HTMLSelectElement, value: string, words = value): void {
  if ([...select.options].some((option) => option.value === value)) return;
  select.append(new Option(words, value));
}
