import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Which rooms a room may know; `site` and `urls` are everybody’s. */
const LAW: Record<string, string[]> = {
  words: [],
  figures: ["passages"],
  quotes: ["passages"],
  passages: ["figures", "quotes"],
  security: [],
  server: [],
  styles: [],
  theme: [],
  markdown: ["passages"],
  anchors: ["passages"],
  articles: ["anchors", "markdown", "passages"],
  cards: ["articles", "passages"],
  citations: ["articles", "passages"],
  share: ["articles", "citations", "passages"],
  search: ["articles", "passages", "words"],
  eval: ["articles", "browser", "passages", "search", "server"],
  layouts: [
    "articles",
    "cards",
    "citations",
    "figures",
    "quotes",
    "search",
    "security",
    "share",
    "styles",
    "theme",
  ],
};

const files = globSync("src/*/**/*.{ts,astro}").filter(
  (file) => !/\.test\.ts$|src.browser|src.quotes.(fixture|measure)\.ts/.test(file),
);
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import) ?\(?"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );

test("a room knows only the rooms that the law of the house lets it know", () => {
  const offences = files.flatMap((file) => {
    const room = file.split(/[\\/]/)[1] ?? "";
    if (room === "pages") return [];
    const known = importsOf(file).map((path) => /^\.\.\/([a-z]+)\//.exec(path)?.[1]);
    return known
      .filter((other) => other && !LAW[room]?.includes(other))
      .map((other) => `${file} → ${other}`);
  });
  expect(offences).toEqual([]);
});

test("only the collection’s own files know Astro’s content", () => {
  const knowing = files.filter((file) => importsOf(file).includes("astro:content"));
  expect(knowing).toEqual(["src/articles/articles.ts"]);
});

test("rooms that think touch no file, network or page", () => {
  const thinking = files.filter((file) =>
    /src.(words|passages|quotes|figures|citations)|src.search.(query|resolve|rank|record|read-record)/.test(
      file,
    ),
  );
  const touching =
    /from "node:(?!crypto)|\bfetch\(|\b(document|window|localStorage)\.[a-z]+[A-Z(]|new Date\(\)|Date\.now/;
  expect(thinking.filter((file) => touching.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("no file is longer than 200 lines", () => {
  const long = globSync("src/**/*.{ts,astro,css}").filter(
    (f) => readFileSync(f, "utf8").split("\n").length > 201,
  );
  expect(long).toEqual([]);
});
