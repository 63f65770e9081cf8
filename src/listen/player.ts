/** What the player needs of the browser’s `speechSynthesis`. */
export type Voices = Pick<SpeechSynthesis, "speak" | "cancel" | "speaking">;

/** Something to say, e.g. `{ words: "We tried.", sentence: 0 }`. */
export interface Line {
  words: string;
  /** Lines of one sentence have the same number. */
  sentence: number;
}

/** How often it looks whether a voice has fallen silent without a word, in milliseconds. */
const WATCH_MS = 1_000;

/**
 * Speaks lines one after the other. It never pauses an utterance: Android ends it there, and Chrome
 * forgets voices that come over the network. It is ended, and spoken again from the beginning of its line.
 */
export class Player {
  isPlaying = false;
  #at = 0;
  #rate = 1;
  /** Events of utterances before this one come late and are not heard. */
  #turn = 0;
  #watch: ReturnType<typeof setInterval> | undefined;
  readonly #voices: Voices;
  readonly #lines: readonly Line[];
  readonly #newUtterance: (words: string) => SpeechSynthesisUtterance;
  readonly #changed: () => void;

  /**
   * @param newUtterance makes what is spoken from words, in the right language and voice
   * @param changed is called when another sentence is spoken, and when it plays or stops
   */
  constructor(
    voices: Voices,
    lines: readonly Line[],
    newUtterance: (words: string) => SpeechSynthesisUtterance,
    changed: () => void,
  ) {
    this.#voices = voices;
    this.#lines = lines;
    this.#newUtterance = newUtterance;
    this.#changed = changed;
  }

  /** The number of the sentence that is or was spoken last. */
  get sentence(): number {
    return this.#lines[this.#at]?.sentence ?? 0;
  }

  /** @param rate 1 is the voice’s own speed */
  set rate(rate: number) {
    this.#rate = rate;
    if (this.isPlaying) this.#speak();
  }

  play(): void {
    this.isPlaying = true;
    this.#speak();
  }

  pause(): void {
    this.isPlaying = false;
    this.#silence();
    this.#changed();
  }

  /** Goes to the beginning of a sentence, e.g. `player.go(player.sentence - 1)`; past an end it stays there. */
  go(sentence: number): void {
    const last = this.#lines.at(-1)?.sentence ?? 0;
    const wanted = Math.max(0, Math.min(sentence, last));
    this.#at = this.#lines.findIndex((line) => line.sentence === wanted);
    if (this.isPlaying) this.#speak();
    else this.#changed();
  }

  #silence(): void {
    this.#turn += 1;
    clearInterval(this.#watch);
    this.#voices.cancel();
  }

  #speak(): void {
    const line = this.#lines[this.#at];
    if (line === undefined) return;
    this.#silence();
    const turn = this.#turn;
    const utterance = this.#newUtterance(line.words);
    utterance.rate = this.#rate;
    const ended = () => {
      if (turn === this.#turn) this.#next();
    };
    utterance.addEventListener("end", ended);
    utterance.addEventListener("error", ({ error }) => {
      if (turn !== this.#turn) return;
      // `interrupted` by another page or program.
      if (/^(?:interrupted|canceled|not-allowed|audio-busy)$/.test(error)) this.pause();
      else ended();
    });
    this.#voices.speak(utterance);
    // Some voices stop without an event.
    let wasSilent = false;
    this.#watch = setInterval(() => {
      const isSilent = !this.#voices.speaking;
      if (isSilent && wasSilent) ended();
      wasSilent = isSilent;
    }, WATCH_MS);
    this.#changed();
  }

  #next(): void {
    if (this.#at + 1 < this.#lines.length) {
      this.#at += 1;
      this.#speak();
      return;
    }
    this.#at = 0;
    this.pause();
  }
}
