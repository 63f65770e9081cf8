import { expect, test } from "vitest";
import { urls } from "../urls.ts";
import { directPages, madeDirectly } from "./direct-pages.ts";

const PATHS = [
  { params: { slug: "ada-roe" }, props: { name: "Ada Roe" }, cacheKey: "aa" },
  { params: { slug: "金杉憲治" }, props: { name: "金杉憲治" }, cacheKey: "bb" },
];
const addressOf = ({ params }: (typeof PATHS)[number]) => urls.speaker(params.slug);
const make = ({ name }: { name: string }, frame: string) => frame.replace("{{name}}", name);

test("where no build listens, Astro makes all pages, and in a build their templates", () => {
  expect(madeDirectly(PATHS, addressOf, make)).toEqual(PATHS);

  const pages = directPages();
  expect(madeDirectly(PATHS, addressOf, make)).toEqual([]);
  expect(
    madeDirectly(PATHS.slice(0, 1), () => `${urls.speaker("ada-roe")}feed.json`, make),
  ).toEqual([]);
  expect(pages.map(({ file, cacheKey }) => [file, cacheKey])).toEqual([
    ["speakers/ada-roe/index.html", "aa"],
    ["speakers/金杉憲治/index.html", "bb"],
    ["speakers/ada-roe/feed.json", "aa"],
  ]);
  expect(pages[1]?.make("<h1>{{name}}</h1>")).toBe("<h1>金杉憲治</h1>");
});
