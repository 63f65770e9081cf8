import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFixture } from "./fixture.ts";
import { measure } from "./measure.ts";

const names = readdirSync(new URL("./fixtures/", import.meta.url)).map((file) =>
  file.replace(".txt", ""),
);

/** Quotations that the text tells the speaker of, but the grammar leaves open rather than guess. */
const LEFT_OPEN = new Map<string, string[]>([
  ["bridge", ["open ?: Not a backdrop."]],
  ["harbour-deal", ["open ?: I fell asleep on page nine."]],
  ["match-report", ["open ?: We've had eleven of those this", "open ?: Eleven."]],
  ["nobody-declared", ["open ?: On my feet?", "none Paulo Furtado: will not"]],
  ["obituary", ["open ?: a hat with no head for it."]],
  ["politics", ["open ?: Growth first, applause later,"]],
  [
    "profile",
    [
      "open ?: I thought he was in the machin",
      "open ?: I tried to let him out.",
      "open ?: a dark room with one good chai",
      "open ?: You could sit in it for ever,",
      "open ?: He was right. But it was beaut",
      "open ?: Escalators,",
      "open ?: And silence before a slow move",
      "open ?: only instruments",
    ],
  ],
  [
    "rowing-sisters",
    [
      "open ?: I was more afraid of the rope ",
      "open ?: He never told me he couldn’t s",
      "open ?: She was terrible,",
      "open ?: She pulled so hard that we wen",
      "open ?: I rang Colm and said I would s",
      "open ?: about the length of a sandwich",
      "open ?: I told them it was for a good ",
      "open ?: Mostly they ask if it’s cold,",
      "open ?: I tell them yes.",
    ],
  ],
  ["town-news", ["open ?: I had rats reading my newspape"]],
  ["travel", ["open ?: whatever Kostas caught", "none Hanne Vik: a week, maybe"]],
  ["voices-within", ["open ?: never slowed down"]],
]);

describe("quotations of whole articles", () => {
  test.each(names)(
    "in %s every speaker given is right, and no more are open than known",
    (name) => {
      const { wrong, missed, noise, attributed } = measure(readFixture(name));
      expect(wrong).toEqual([]);
      expect(missed).toEqual(LEFT_OPEN.get(name) ?? []);
      expect(noise).toEqual([]);
      expect(attributed).toBeGreaterThan(0);
    },
  );
});
