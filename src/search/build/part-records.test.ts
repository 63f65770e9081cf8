import { expect, test } from "vitest";
import { type IndexedArticle, indexedArticle } from "./indexed-article.ts";
import { PartRecords } from "./part-records.ts";

const articleOf = (name: string): IndexedArticle =>
  indexedArticle({
    url: `/articles/${name}/`,
    content: name,
    meta: {
      title: name,
      date: "2025-03-19",
      passages: JSON.stringify({
        texts: [[0, name, 0]],
        quotations: [],
        figures: [],
        speakers: [],
        sections: ["Introduction"],
        authors: [],
      }),
      hints: "",
    },
  });
const NAMES = ["walk", "swim", "run"];
const all = (records: PartRecords) => {
  const urls: string[] = [];
  for (let one = records.next(); one !== undefined; one = records.next()) urls.push(one.url);
  return urls;
};
const addresses = NAMES.map((name) => `/articles/${name}/`);

test("records made ahead are the same as those made when they are asked for, in their order", async () => {
  const asked = new PartRecords(NAMES.map(articleOf));
  expect(all(asked)).toEqual(addresses);
  const ahead = new PartRecords(NAMES.map(articleOf));
  const made = Promise.withResolvers<string>();
  const result = ahead.makeDuring(made.promise);
  await expect.poll(() => ahead.addresses).toEqual(addresses);
  made.resolve("files");
  expect(await result).toBe("files");
  expect(all(ahead)).toEqual(addresses);
  expect(ahead.words.entries).toEqual(asked.words.entries);
  expect(asked.words.entries.words.map(([word]) => word)).toEqual([
    "introduction",
    "run",
    "swim",
    "walk",
  ]);
});

test("none is made once what was awaited is there, or has failed", async () => {
  const taken: string[] = [];
  const records = new PartRecords(
    (function* () {
      for (const name of NAMES) {
        taken.push(name);
        yield articleOf(name);
      }
    })(),
  );
  await expect(records.makeDuring(Promise.reject(new Error("No room")))).rejects.toThrow("No room");
  expect(taken.length).toBeLessThan(NAMES.length);
  expect(all(records)).toEqual(addresses);
});
