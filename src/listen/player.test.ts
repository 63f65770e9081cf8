import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Line, Player } from "./player.ts";

/** A voice with the faults of real ones: events that come late, and none where it falls silent. */
class StandIn {
  spoken: string[] = [];
  speaking = false;
  #current: EventTarget | undefined;

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance.text);
    this.speaking = true;
    this.#current = utterance;
  }

  /** Chrome tells of it after the next utterance has begun. */
  cancel(): void {
    const cancelled = this.#current;
    this.speaking = false;
    if (cancelled !== undefined) setTimeout(() => this.#fail(cancelled, "interrupted"));
  }

  end(): void {
    this.speaking = false;
    this.#current?.dispatchEvent(new Event("end"));
  }

  fail(error: string): void {
    this.speaking = false;
    if (this.#current !== undefined) this.#fail(this.#current, error);
  }

  #fail(target: EventTarget, error: string): void {
    target.dispatchEvent(Object.assign(new Event("error"), { error }));
  }
}

const LINES: Line[] = [
  { words: "One,", sentence: 0 },
  { words: "and a half.", sentence: 0 },
  { words: "Two.", sentence: 1 },
  { words: "Three.", sentence: 2 },
];

let voice: StandIn;
let player: Player;

beforeEach(() => {
  vi.useFakeTimers();
  voice = new StandIn();
  const newUtterance = (text: string) =>
    Object.assign(new EventTarget(), { text }) as SpeechSynthesisUtterance;
  player = new Player(voice, LINES, newUtterance, () => {});
  player.play();
  return () => vi.useRealTimers();
});

describe("the player", () => {
  test("speaks one line after the other, and stops at the end", () => {
    for (let i = 0; i < LINES.length; i += 1) voice.end();
    expect(voice.spoken).toEqual(["One,", "and a half.", "Two.", "Three."]);
    expect(player.isPlaying).toBe(false);
    player.play();
    expect(voice.spoken.at(-1)).toBe("One,");
  });

  test("goes on with the line in which it was paused, though pausing ends the utterance", () => {
    voice.end();
    player.pause();
    vi.advanceTimersByTime(10);
    expect(voice.speaking).toBe(false);
    player.play();
    vi.advanceTimersByTime(10);
    expect(voice.spoken).toEqual(["One,", "and a half.", "and a half."]);
    expect(player.isPlaying).toBe(true);
  });

  test("goes on where a voice falls silent without an event", () => {
    voice.speaking = false;
    vi.advanceTimersByTime(3_000);
    expect(voice.spoken).toEqual(["One,", "and a half."]);
  });

  test("waits for a voice that is still speaking", () => {
    vi.advanceTimersByTime(60_000);
    expect(voice.spoken).toEqual(["One,"]);
  });

  test("goes a sentence on and back, but not past an end", () => {
    player.go(player.sentence + 1);
    expect(voice.spoken.at(-1)).toBe("Two.");
    player.go(player.sentence - 1);
    player.go(player.sentence - 1);
    expect(voice.spoken.at(-1)).toBe("One,");
    player.go(9);
    expect(voice.spoken.at(-1)).toBe("Three.");
  });

  test("says a line again at another speed", () => {
    player.rate = 2;
    expect(voice.spoken).toEqual(["One,", "One,"]);
  });

  test("says nothing while it is paused and moved", () => {
    player.pause();
    player.go(2);
    expect(voice.spoken).toEqual(["One,"]);
    player.play();
    expect(voice.spoken.at(-1)).toBe("Three.");
  });

  test("leaves out a line that the voice cannot say", () => {
    voice.fail("synthesis-failed");
    expect(voice.spoken).toEqual(["One,", "and a half."]);
  });

  test("pauses when something else takes the voice", () => {
    voice.fail("interrupted");
    expect(player.isPlaying).toBe(false);
  });
});
