import { expect, test } from "vitest";
import { foreignTo } from "./foreign.ts";

test.each([
  ["en", {}],
  ["en-GB", { lang: "en-GB" }],
  ["zh-Hans", { lang: "zh-Hans" }],
  ["ar", { lang: "ar", dir: "rtl" }],
  ["az-Arab", { lang: "az-Arab", dir: "rtl" }],
])("words in %s stand in an element with %j", (lang, attributes) => {
  expect(foreignTo(lang)).toEqual(attributes);
});
