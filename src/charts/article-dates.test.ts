import { expect, test } from "vitest";
import { articleDates } from "./article-dates.ts";
import { chartedFile } from "./fixtures.ts";

const datesOf = (text: string) => articleDates(chartedFile(text, undefined).data.passages ?? []);
const written = (text: string) =>
  datesOf(text).map(({ datetime, before, exact, after }) => [
    datetime,
    `${before}[${exact}]${after}`,
  ]);

const FOUR = `The pier was built in 1931. It burned down in March 1998, and Roe has run it since 2007.

On 5 May 2024 it opened again.`;

test("the dates of an article are in their order, each with its sentence", () => {
  expect(written(FOUR)).toEqual([
    ["1931", "The pier was built in [1931]."],
    ["1998-03", "It burned down in [March 1998], and Roe has run it since 2007."],
    ["2007", "It burned down in March 1998, and Roe has run it since [2007]."],
    ["2024-05-05", "On [5 May 2024] it opened again."],
  ]);
  expect(datesOf(FOUR).map(({ paragraph }) => paragraph)).toEqual([
    "the-pier-was-built-in",
    "the-pier-was-built-in",
    "the-pier-was-built-in",
    "on-5-may-2024-it",
  ]);
});

test("the dates of a table stand in their rows, with the cells apart", () => {
  const table = `| Year | Harbour | Ships |
| --- | --- | --- |
| 2019 | Ely | 40 ships |
| 2020 | Ely | 41 ships |
| 2021 | Bow | 42 ships |`;
  const rows = "\n\n| Harbour | Year |\n| --- | --- |\n| Ely | 2022 |";
  expect(written(table + rows)).toEqual([
    ["2019", "[2019] · Ely · 40 ships"],
    ["2020", "[2020] · Ely · 41 ships"],
    ["2021", "[2021] · Bow · 42 ships"],
    ["2022", "Ely · [2022]"],
  ]);
});

test("a date that is named again is listed once, where it is named first", () => {
  expect(written(`${FOUR} The fire of March 1998 is remembered.`)).toEqual(written(FOUR));
});

test.each([
  ["fewer than four dates", FOUR.replace("in 1931", "long ago")],
  ["dates without a year", FOUR.replace("5 May 2024", "5 May")],
  ["years in names", FOUR.replace("in 1931", "for World Fair 1931")],
  ["years before names", FOUR.replace("in 1931", "for the 1931 World Fair")],
  ["relative dates", FOUR.replace("in 1931", "last year")],
])("%s make no timeline", (_, text) => {
  expect(datesOf(text)).toEqual([]);
});

test("of a long sentence the words around the date are kept, cut between words", () => {
  const long = `${"many words stand here and ".repeat(6)}then in 1931 it began${", and it went on".repeat(9)}.`;
  const [first] = written(FOUR.replace("The pier was built in 1931.", long));
  expect(first).toEqual([
    "1931",
    "… words stand here and many words stand here and then in [1931] it began, and it went on, and it went on, and it went on …",
  ]);
});
