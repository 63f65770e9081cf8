import { expect, test } from "vitest";
import type { Article } from "../articles/article.ts";
import { pullQuotation } from "../articles/pull-quotation.ts";
import { speakerPath } from "../articles/speakers.ts";
import { quotationsIn } from "./quotation-lists.ts";
import { quotationsBySpeaker } from "./quotations-by-speaker.ts";

const quotation = (id: string, speaker: string | null, role: string | null, exact = "Yes.") => ({
  kind: "quotation",
  id,
  speaker,
  role,
  exact,
  stretches: [exact],
  spans: [],
});
const printed = (id: string, kind: string, name: string) => ({
  ...quotation(id, null, null),
  source: { kind, name },
});
const article = (slug: string, ...quotations: ReturnType<typeof quotation>[]) =>
  ({ slug, passages: quotations, quotations, frontMatter: {} }) as unknown as Article;

test("everybody has what they said by article, with the newest role; nobody comes last", () => {
  const newer = article("newer", quotation("a", "Rosa Diaz", null), quotation("b", null, null));
  const older = article(
    "older",
    quotation("c", "Ada Roe", "mayor"),
    quotation("d", "Rosa Diaz", "captain"),
  );
  const speakers = quotationsBySpeaker(quotationsIn([newer, older]));
  expect(
    speakers.map(({ slug, name, role, count, groups }) => [slug, name, role, count, groups.length]),
  ).toEqual([
    ["ada-roe", "Ada Roe", "mayor", 1, 1],
    ["rosa-diaz", "Rosa Diaz", "captain", 2, 2],
    [undefined, undefined, undefined, 1, 1],
  ]);
});

test("organisations and documents come after people, each apart, and have no page", () => {
  const one = article(
    "walk",
    printed("a", "document", "the report"),
    quotation("b", null, null),
    quotation("c", "The Report", null),
    printed("d", "organisation", "The Port"),
    printed("e", "document", "The report"),
  );
  expect(
    quotationsBySpeaker(quotationsIn([one])).map(({ slug, name, source, count }) => [
      slug,
      name,
      source?.kind,
      count,
    ]),
  ).toEqual([
    ["the-report", "The Report", undefined, 1],
    [undefined, "The Port", "organisation", 1],
    [undefined, "the report", "document", 2],
    [undefined, undefined, undefined, 1],
  ]);
});

test.each([
  ["Ada Roe", "/speakers/ada-roe/"],
  ["José Núñez", "/speakers/josé-núñez/"],
  ["王立伟", "/speakers/王立伟/"],
  ["👩", "/speakers/1f469/"],
])("the page of %s is %s", (name, path) => {
  expect(speakerPath(name)).toBe(path);
});

test("a short whole sentence stands for an article, or what the editor chose", () => {
  const one = article(
    "walk",
    quotation("quote-a", "Ada Roe", null, "a few words"),
    quotation("quote-b", "Ada Roe", null, "Nobody believed in it at first."),
  );
  expect(pullQuotation(one)?.id).toBe("quote-b");
  one.frontMatter.pullQuotation = "quote-a";
  expect(pullQuotation(one)?.id).toBe("quote-a");
  one.frontMatter.pullQuotation = "quote-c";
  expect(pullQuotation(one)).toBeUndefined();
});
