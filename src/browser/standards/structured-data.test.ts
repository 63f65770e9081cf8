import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { expect, inject, test } from "vitest";
import { SITE } from "../../site.ts";
import { ARTICLE } from "../browsers.ts";
import { TITLE } from "../share-steps.ts";
import { BuiltPage } from "./built-page.ts";

const dist = inject("dist");
const page = new BuiltPage(dist, ARTICLE);
const AT = SITE.url + ARTICLE;
const ORIGIN = "https://www.paper.example.org";
const SOURCE = { "@type": "Organization", name: "The Morning Paper", url: ORIGIN };
const ORIGINAL = `${ORIGIN}/2025-03-19/norlands-harbour-minister`;

test("JSON-LD says who wrote, first published and now publishes the article, and whose it is", () => {
  const data = page.jsonLd<Record<string, unknown>>();
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": AT,
    mainEntityOfPage: AT,
    headline: TITLE,
    description: page.metas("description")[0],
    inLanguage: "en",
    isAccessibleForFree: true,
    datePublished: "2025-03-19",
    image: `${AT}card.png`,
    author: [
      { "@type": "Person", name: "Berg Mila" },
      { "@type": "Person", name: "Ole Berg" },
    ],
    publisher: { "@type": "Organization", name: SITE.name, url: `${SITE.url}/` },
    sourceOrganization: SOURCE,
    copyrightHolder: SOURCE,
    creditText: "The Morning Paper",
    copyrightNotice: "© The Morning Paper",
    usageInfo: `${AT}#about-this-article`,
    isBasedOn: { "@type": "NewsArticle", url: ORIGINAL },
  });
  // Printed, and only as precise as known.
  expect(page.values(".headline time", "datetime")[0]).toBe(data["datePublished"]);
  expect(data).not.toHaveProperty("dateModified");
  expect(data).not.toHaveProperty("correction");
  expect(data).not.toHaveProperty("speakable");
  expect(JSON.stringify(data)).not.toContain("ClaimReview");
  const words = page.texts(".prose")[0]?.split(" ").length ?? 0;
  expect(Math.abs(Number(data["wordCount"]) - words) / words).toBeLessThan(0.1);
});

test("JSON-LD has each quotation with its words, who says it, and its address", () => {
  const { hasPart } = page.jsonLd<{ hasPart: Record<string, unknown>[] }>();
  const ids = page.values(".prose span[id^=quote-]", "id");
  expect(hasPart.length).toBeGreaterThan(5);
  for (const part of hasPart) {
    expect(part).toMatchObject({ "@type": "Quotation", text: expect.stringMatching(/\w/) });
    expect(ids.map((id) => `${AT}#${id}`)).toContain(part["url"]);
  }
  const believing = hasPart.find(({ text }) => text === "Seeing is believing.");
  expect(believing?.["creator"]).toMatchObject({ "@type": "Person", name: "Ada Roe" });
});

test.each([
  ["cite.bib", "@bibtex/text"],
  ["cite.ris", "@ris/file"],
  ["cite.json", "@csl/list+object"],
])("%s is read as a newspaper article of its authors by a program of others", (name, type) => {
  const text = readFileSync(`${dist}${ARTICLE}${name}`, "utf8");
  const parsed = type.startsWith("@csl") ? JSON.parse(text) : text;
  const { data } = new Cite(parsed, { forceType: type });
  expect(data).toHaveLength(1);
  const [item] = data;
  expect(item.title).toBe(TITLE);
  expect(item["container-title"]).toBe("The Morning Paper");
  // Of the date in a RIS file the program reads the year only.
  expect(item.issued["date-parts"][0]?.[0]).toBe(2025);
  expect(item.URL).toBe(ORIGINAL);
  const names = (item.author ?? item.reporter ?? []).map((one) =>
    typeof one === "string" ? one : `${one.family}, ${one.given}`,
  );
  expect(names).toEqual(["Berg, Mila", "Berg, Ole"]);
});
