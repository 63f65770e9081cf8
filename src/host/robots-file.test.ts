import { expect, test } from "vitest";
import { robotsFile } from "./robots-file.ts";

test("crawlers may read everything and are told where the sitemap is", () => {
  expect(robotsFile()).toBe(
    "User-agent: *\nAllow: /\nSitemap: https://passage-reader.example/sitemap.xml\n",
  );
});
