import { expect, test } from "vitest";
import { readQuery } from "./query.ts";
import { asksNothing, type Request, readAddress, writeAddress } from "./request.ts";

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state >>> 8;
  }
}

const TEXTS = [
  "spring",
  'speaker:"Ada Roe" year:2024 -rain',
  '"slow is smooth" OR “fast”',
  "50 % & more = #1?",
  "a+b  c ",
  "经济 né ß",
  "constructor",
  "\u{1f600}",
];

test("every request reads back from its address as it was written", () => {
  const random = numbers(7);
  const one = <T>(list: readonly T[]): T => list[(random.next().value ?? 0) % list.length] as T;
  for (let run = 0; run < 2_000; run += 1) {
    const request: Request = { typed: one([...TEXTS, ""]) };
    const kind = one(["quotation", "figure", undefined] as const);
    const year = one(["2024", "1999", undefined]);
    if (kind !== undefined) request.kind = kind;
    if (year !== undefined) request.year = year;
    if (one([true, false])) request.sort = "date";
    for (const name of ["speaker", "author", "source"] as const) {
      const value = one([...TEXTS, undefined, undefined]);
      if (value !== undefined) request[name] = value;
    }
    const params = new URLSearchParams("utm=1&kind=section&year=12");
    writeAddress(request, params);
    expect(readAddress(new URLSearchParams(params.toString()))).toEqual(request);
    expect(params.get("utm")).toBe("1");
  }
});

test("what has no meaning in an address is passed over", () => {
  const params = new URLSearchParams("q=a&kind=section&year=20245&sort=best&speaker=&author=");
  expect(readAddress(params)).toEqual({ typed: "a" });
});

test("an order alone, or white space, asks for nothing", () => {
  expect(asksNothing({ typed: " ", sort: "date" })).toBe(true);
  expect(asksNothing({ typed: "", year: "2024" })).toBe(false);
  expect(asksNothing({ typed: "a" })).toBe(false);
});

test("of a long text that was pasted, the address has what is read of it", () => {
  const params = new URLSearchParams();
  writeAddress({ typed: "barges on the river ".repeat(900) }, params);
  const { typed } = readAddress(params);
  expect(typed.length).toBeLessThanOrEqual(200);
  expect(readQuery(typed).words).toEqual(readQuery("barges on the river ".repeat(900)).words);
});
