import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Figure } from "./figure.ts";
import { findFigures } from "./find-figures.ts";

// A fixture line is "> sentence"; each line under it is one figure:
// exact | value or low..high | unit | counts | qualifier | period, where empty means null.
// The language is English, or that of the file's name: "language-de.txt" is German.
const folder = new URL("./fixtures/", import.meta.url);

interface Case {
  sentence: string;
  figures: string[];
}

function readCases(file: string): Case[] {
  const cases: Case[] = [];
  for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
    if (line.startsWith("> ")) cases.push({ sentence: line.slice(2), figures: [] });
    else if (line !== "") cases.at(-1)?.figures.push(normalise(line));
  }
  return cases;
}

const normalise = (line: string): string =>
  [...line.split("|"), "", "", ""]
    .slice(0, 6)
    .map((cell) => cell.trim())
    .join(" | ");

function print(figure: Figure): string {
  const value =
    figure.valueTo === undefined ? `${figure.value}` : `${figure.value}..${figure.valueTo}`;
  const { exact, unit, counts, qualifier, period } = figure;
  return [exact, value, unit ?? "", counts ?? "", qualifier ?? "", period ?? ""].join(" | ");
}

for (const file of readdirSync(folder)) {
  const lang = /^language-(.+)\.txt$/.exec(file)?.[1] ?? "en";
  describe(`findFigures in ${file}`, () => {
    it.each(readCases(file))("reads: $sentence", ({ sentence, figures }) => {
      expect(findFigures(sentence, lang).map(print)).toEqual(figures);
    });
  });
}
