import { expect, test, vi } from "vitest";
import { oncePer, oncePerText } from "./once-per.ts";

test("what is made of an object is made once", () => {
  const make = vi.fn((text: { length: number }) => [text.length]);
  const made = oncePer(make);
  const one = { length: 3 };
  expect(made(one)).toBe(made(one));
  expect(made({ length: 3 })).not.toBe(made(one));
  expect(make).toHaveBeenCalledTimes(2);
});

test("what is made of a text is made once, as long as not too many others were asked for", () => {
  const make = vi.fn((text: string) => (text === "" ? undefined : [text]));
  const made = oncePerText(make, 2);
  expect(made("a")).toBe(made("a"));
  expect([made(""), made("")]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
  made("b");
  expect(made("a")).toEqual(["a"]);
  expect(make).toHaveBeenCalledTimes(4);
});
