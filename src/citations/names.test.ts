import { describe, expect, test } from "vitest";
import { inverted, partsOfName, withInitials } from "./names.ts";

describe("a person’s name in a list of references", () => {
  test.each([
    ["Kelly Ann Wang", "Wang", "Wang, Kelly Ann", "Wang, K. A."],
    ["Wang Liwei", "Wang", "Wang Liwei", "Wang, L."],
    ["Jean-Paul Roe", "Roe", "Roe, Jean-Paul", "Roe, J.-P."],
    ["Ana de la Cruz", "de la Cruz", "de la Cruz, Ana", "de la Cruz, A."],
    ["Ада Роу", "Роу", "Роу, Ада", "Роу, А."],
    ["Άδα Ρόου", "Ρόου", "Ρόου, Άδα", "Ρόου, Ά."],
    ["ömer Roe", "Roe", "Roe, ömer", "Roe, Ö."],
    ["Ada O’Neil Roe", "Roe", "Roe, Ada O’Neil", "Roe, A. O."],
    ["Leeza Lee", "Lee", "Lee, Leeza", "Lee, L."],
    ["J.R. Roe", "Roe", "Roe, J.R.", "Roe, J. R."],
    ["J.-P. Roe", "Roe", "Roe, J.-P.", "Roe, J.-P."],
    ["Ada Roe Lima", "Roe", "Roe, Ada Lima", "Roe, A. L."],
  ])("%s, of the family %s, is sorted as %s and by APA as %s", (name, family, sorted, initials) => {
    expect(inverted({ name, family })).toBe(sorted);
    expect(withInitials({ name, family })).toBe(initials);
  });

  test.each([
    ["Kelly Wang", undefined, "the family name is not known"],
    ["Sade", "Sade", "there is no other name"],
    ["金杉憲治", "金杉", "its writing has no initials"],
    ["愛 Ada 金杉", "金杉", "the first of its names has none"],
    ["Ada 愛 金杉", "金杉", "the last of its names has none"],
    ["Leeza Lee, Jr.", "Lee", "what stands behind the comma is no name"],
  ])("%s, of the family %s, is as printed by APA, as %s", (name, family, _why) => {
    expect(withInitials({ name, family })).toBe(name);
  });

  test.each([
    ["Leeza Lee, Jr.", "Lee", "Leeza, Jr.", false],
    ["Ada, Countess of Roe", "Roe", "Ada, Countess of", false],
    ["Roe, Ada", "Roe", "Ada", true],
    ["金杉憲治", "金杉", "憲治", true],
  ])("%s, of the family %s, has the given name %s", (name, family, given, isFamilyFirst) => {
    expect(partsOfName({ name, family })).toEqual({ family, given, isFamilyFirst });
  });

  test("that is one name only has no parts, so that no file gives it a comma", () => {
    expect(partsOfName({ name: "Sade", family: "Sade" })).toBeUndefined();
    expect(inverted({ name: "Sade", family: "Sade" })).toBe("Sade");
  });
});
