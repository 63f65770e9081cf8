import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFixture } from "./fixture.ts";
import { measure } from "./measure.ts";

const names = readdirSync(new URL("./fixtures/", import.meta.url)).map((file) =>
  file.replace(".txt", ""),
);

/** Quotations that the text tells the speaker of, but the grammar leaves open rather than guess. */
const LEFT_OPEN = new Map([
  ["obituary", ["open ?: a hat with no head for it."]],
  ["travel", ["open ?: whatever Kostas caught", "none Hanne Vik: a week, maybe"]],
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
