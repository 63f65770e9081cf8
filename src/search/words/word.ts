/** One word or number of a text. */
export interface Word {
  /**
   * What it is compared by, in full: e.g. of `$7.5bn` `7500000000 dollar`; of `plans` `plan`; of `US`,
   * which is not the word `us`, `US`.
   */
  keys: readonly string[];
  /** What else finds it when it stands in a text: e.g. of `$7.5bn` `7.5`, `7.5 dollar`. */
  parts: readonly string[];
  /** Of the first half of a hyphenated word the whole, folded, e.g. of `e-mail` `["email"]`. */
  joined: readonly string[];
  /** Folded as printed, e.g. `plans`. */
  folded: string;
  /** Offsets into the text in UTF-16 units; a number reaches over its sign, magnitude and unit. */
  start: number;
  end: number;
  /** Place in the run of words; what belongs to a number has the place of the number. */
  position: number;
  /** Is it a number? Then it is compared whole and never by its beginning. */
  number: boolean;
  /** Is it a sign, magnitude or unit that its number already accounts for? */
  bound: boolean;
}
