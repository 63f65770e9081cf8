import { describe, expect, test, vi } from "vitest";
import * as de from "./de.ts";
import * as en from "./en.ts";
import type { InterfaceWords } from "./interface-words.ts";
import { siteWords } from "./site-words.ts";

const LANGUAGES: Record<string, InterfaceWords> = { de, en };

/** The names of all words, e.g. `search.kinds.all`. */
function namesOf(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object" ? namesOf(value, `${path}${name}.`) : `${path}${name}`,
  );
}

/** The names of the words that are empty, or no words. */
function unsaid(words: object): string[] {
  return Object.entries(words).flatMap(([name, value]) => {
    if (typeof value === "object") return unsaid(value);
    return typeof value === "function" || (typeof value === "string" && value !== "") ? [] : name;
  });
}

describe.each(Object.entries(LANGUAGES))("the interface in %s", (lang, words) => {
  test("says every word, and none besides", () => {
    expect(unsaid(words)).toEqual([]);
    expect(namesOf(words).sort()).toEqual(namesOf(en).sort());
  });

  test("has no straight quotation mark and no three full stops", () => {
    expect(JSON.stringify(words)).not.toMatch(/\w'\w|\.\.\./);
  });

  test("is put in place of the words that are imported", () => {
    const { resolveId } = siteWords(lang);
    const resolve = resolveId as unknown as (source: string) => string | undefined;
    expect(resolve("../interface/words.ts")).toMatch(new RegExp(`/interface/${lang}\\.ts$`));
    expect(resolve("../interface/icons.ts")).toBeUndefined();
  });
});

test.each([
  [en, 1, false, 1, "1 result"],
  [en, 1, true, 1, "1 or more results"],
  [en, 1_234, true, 20, "The first 20 of 1,234 or more results"],
  [de, 1, false, 1, "1 Ergebnis"],
  [de, 3, false, 3, "3 Ergebnisse"],
  [de, 1_234, true, 20, "Die ersten 20 von 1.234 oder mehr Ergebnissen"],
])("results are counted: %#", ({ search }, count, isLeast, shown, said) => {
  expect(search.results(count, isLeast, shown)).toBe(said);
});

describe("a language without words", () => {
  const { resolveId } = siteWords("xx");
  const resolve = resolveId as unknown as (source: string) => string | undefined;

  test("stops nothing before the settings are checked, which say where it is written", async () => {
    expect(resolve("../interface/icons.ts")).toBeUndefined();
    for (const lang of ["xx", "", "../site"]) {
      vi.resetModules();
      vi.doMock("../site.ts", () => ({ SITE: { lang } }));
      await expect(import("./use-site-words.ts")).resolves.toBeDefined();
    }
    vi.doUnmock("../site.ts");
  });

  test("has none to put in place, and says which file is missing", () => {
    expect(() => resolve("../interface/words.ts")).toThrow("Write src/interface/xx.ts");
  });
});
