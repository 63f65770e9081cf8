/** The elements of a search. */
export interface SearchElements {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** What appears with the results: their count, their list, what to do when there are none. */
  panel: HTMLElement;
  results: HTMLElement;
}
