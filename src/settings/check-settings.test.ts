import { expect, test } from "vitest";
import { SITE } from "../site.ts";
import { checkSettings } from "./check-settings.ts";
import { printedFault } from "./setting-fault.ts";

const AROUND = { languages: ["de", "en"], hasFile: (path: string) => path === "/logo.svg" };
const faults = (change: Record<string, unknown>) =>
  checkSettings({ ...SITE, ...change }, AROUND).map(
    ({ path, sentence }) => `${path.join(".")}: ${sentence}`,
  );

test.each([
  {},
  { name: "Zeitung", lang: "de", locale: "de_CH", timeZone: "Europe/Zurich" },
  { url: "http://localhost:4321", logo: "/logo.svg" },
  { url: "https://zeitung-müller.example" },
  { navigation: [{ name: "About", address: "/about/" }] },
  { navigation: [{ name: "Paper", address: "https://example.org/" }] },
  { navigation: [{ name: "Write to us", address: "mailto:a@example.org" }] },
  { analytics: { script: "https://stats.example.org/script.js" } },
  {
    analytics: {
      script: "https://stats.example.org/a.js?x=1",
      attributes: { "data-domain": "news.example" },
      integrity: "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC",
    },
  },
])("%o can be settings", (change) => {
  expect(faults(change)).toEqual([]);
});

test.each([
  [{ name: "" }, "name: The name is empty"],
  [{ name: " \u00a0" }, "name: The name is empty"],
  [{ name: "Two\nlines" }, "name: The name is empty, or not one line"],
  [{ name: undefined }, "name: The name is empty"],
  [{ description: "" }, "description: The description is empty"],
  [{ url: "example.org" }, "url: The address of the site is not one."],
  [{ url: "https://example.org/" }, "url: The address of the site is not one."],
  [{ url: "https://example.org/news" }, "url: The address of the site is not one."],
  [{ url: "ftp://example.org" }, "url: The address of the site is not one."],
  [{ lang: "fr" }, "lang: There are no words in the language “fr”. Write de or en, or add"],
  [{ lang: "fr_FR" }, "lang: There are no words in the language “fr_FR”. Write de or en."],
  [{ lang: "" }, "lang: There are no words in the language “”. Write de or en."],
  [{ locale: "en" }, "locale: The locale is not a language with its territory."],
  [
    { lang: "de" },
    "locale: The locale “en_GB” is not of the language “de”. Write it with its territory, such as de_DE.",
  ],
  [{ timeZone: "Europe/Berln" }, "timeZone: The time zone does not exist."],
  [{ logo: "logo.svg" }, "logo: The logo “logo.svg” is no SVG or PNG of public/."],
  [
    { logo: "https://example.org/logo.svg" },
    "logo: The logo “https://example.org/logo.svg” is no SVG",
  ],
  [{ logo: "/logo.gif" }, "logo: The logo “/logo.gif” is no SVG or PNG"],
  [{ logo: "/other.svg" }, "logo: The logo “/other.svg” does not exist."],
  [{ navigation: "/about/" }, "navigation: The navigation is not a list of links."],
  [
    { navigation: [{ name: "About" }] },
    "navigation.0.address: The address of the link is not one.",
  ],
  [
    { navigation: [{ name: "", address: "/a/" }] },
    "navigation.0.name: The name of the link is empty",
  ],
  [{ navigation: [{ name: "A", address: "about" }] }, "navigation.0.address: The address"],
  [
    { navigation: [{ name: "A", address: "javascript:alert(1)" }] },
    "navigation.0.address: The address",
  ],
  [
    { analytics: { script: "http://stats.example.org/a.js" } },
    "analytics.script: The counting script",
  ],
  [
    { analytics: { script: "https://a.example/a.js; script-src *" } },
    "analytics.script: The counting",
  ],
  [
    { analytics: { script: "https://a.example/", attributes: { onload: "x" } } },
    "analytics.attributes.onload:",
  ],
  [
    { analytics: { script: "https://a.example/", integrity: "md5-x" } },
    "analytics.integrity: The digest",
  ],
  [{ offline: "no" }, "offline: Whether articles are kept offline is not said."],
  [{ title: "News" }, "title: There is no setting “title”."],
])("%o stops the build, which says what to write", (change, sentence) => {
  const found = faults(change);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(sentence);
});

test("all faults are named at once, each at its place in the file", () => {
  const source = [
    "/** url: not here */",
    "export const SITE = {",
    '  name: "",',
    '  url: "x",',
    '  navigation: [{ name: "About", address: "about" }],',
    "};",
  ].join("\n");
  const found = checkSettings(
    { ...SITE, name: "", url: "x", navigation: [{ name: "About", address: "about" }] },
    AROUND,
  );
  expect(found.map((one) => printedFault(one, "src/site.ts", source))).toEqual([
    expect.stringMatching(/^src\/site\.ts:3:3 The name is empty.* \(setting\)$/),
    expect.stringMatching(/^src\/site\.ts:4:3 The address of the site is not one\. /),
    expect.stringMatching(/^src\/site\.ts:5:33 The address of the link is not one\. /),
  ]);
});
