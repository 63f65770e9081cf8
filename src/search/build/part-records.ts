import { setImmediate } from "node:timers/promises";
import { fromRecord, type SearchRecord } from "../rank/record.ts";
import { WordsOfPart } from "./words-of-part.ts";

/** So many records are made before they are asked for: some 20 MB. */
const MOST_AHEAD = 1000;

/** The records of a part of the archive, in their order, and all that its articles are found by. */
export class PartRecords {
  readonly words = new WordsOfPart();
  /** Of those that were made. */
  readonly addresses: string[] = [];
  readonly #records: Iterator<SearchRecord>;
  readonly #ahead: SearchRecord[] = [];

  /** @param records newest first; each is made when it is taken out */
  constructor(records: Iterable<SearchRecord>) {
    this.#records = records[Symbol.iterator]();
  }

  /** The next record; `undefined` after the last one. */
  next(): SearchRecord | undefined {
    return this.#ahead.shift() ?? this.#make();
  }

  /** Makes records ahead for as long as something else is waited for, and returns what that came to. */
  async makeDuring<Result>(awaited: Promise<Result>): Promise<Result> {
    let isOver = false;
    const end = () => {
      isOver = true;
    };
    awaited.then(end, end);
    while (!isOver && this.#ahead.length < MOST_AHEAD) {
      const record = this.#make();
      if (record === undefined) break;
      this.#ahead.push(record);
      await setImmediate();
    }
    return awaited;
  }

  #make(): SearchRecord | undefined {
    const { done, value } = this.#records.next();
    if (done) return undefined;
    this.addresses.push(value.url);
    this.words.add(fromRecord(value));
    return value;
  }
}
