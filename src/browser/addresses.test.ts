import { globSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { Addresses, SITE_ADDRESSES } from "../articles/addresses.ts";
import { ownAddresses, sharedAddresses } from "../articles/article-addresses.ts";
import { LinkedArticle } from "../articles/linked-article.ts";
import { readArticle } from "../articles/read-article.ts";

/** Files for hosts and for reading offline, and those whose names change with their content: nobody links to them. */
const NOT_LINKED =
  /^\/(?:_headers$|_nginx\.conf$|_astro\/|pagefind\/|offline-worker\.js$)|\/offline\.json$/;

const filesIn = (folder: string) =>
  globSync(`${folder}/**/*.*`, { exclude: (name) => name.endsWith(".DS_Store") })
    .concat(globSync(`${folder}/_headers`))
    .map((path) => `/${path.slice(folder.length + 1).replaceAll("\\", "/")}`);

test("the addresses that links may lead to are those that the built site has", () => {
  const articles = globSync("src/browser/articles/*.md").flatMap(
    (path) => readArticle(path, readFileSync(path), "9999-12-31").article ?? [],
  );
  const publicFiles = filesIn("public");
  const addresses = new Addresses(publicFiles);
  for (const article of articles) {
    const { slug, frontMatter } = article;
    addresses.add(
      new LinkedArticle(
        { slug, formerly: frontMatter.formerly },
        () => article,
        () => false,
      ),
    );
  }
  const built = filesIn(inject("dist"))
    .filter((path) => !NOT_LINKED.test(path))
    .map((path) => path.replace(/\/index\.html$/, "/"));

  expect(built.filter((path) => !addresses.has(path))).toEqual([]);
  const promised = [
    ...SITE_ADDRESSES,
    ...publicFiles,
    ...articles.flatMap((one) => [...ownAddresses(one, false), ...sharedAddresses(one)]),
  ];
  expect(promised.filter((path) => !built.includes(path))).toEqual([]);
});
