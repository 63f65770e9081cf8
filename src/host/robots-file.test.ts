import { expect, test } from "vitest";
import { robotsFile } from "./robots-file.ts";

test("crawlers may read the whole site, and are told of its sitemap", () => {
  expect(robotsFile()).toBe(`User-agent: *
Allow: /
Sitemap: https://passage-reader.example/sitemap.xml
`);
});

test("crawlers are told of each licence for programs before anything else", () => {
  expect(robotsFile(["https://example.org/licence.xml"])).toMatch(
    /^License: https:\/\/example\.org\/licence\.xml\nUser-agent: \*\n/,
  );
});
