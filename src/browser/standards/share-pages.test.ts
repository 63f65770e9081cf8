import { globSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, inject, test } from "vitest";
import { SITE } from "../../site.ts";
import { ARTICLE } from "../browsers.ts";
import { BuiltPage } from "./built-page.ts";

const dist = inject("dist");
const paths = globSync("*/index.html", { cwd: dist + ARTICLE }).map(
  (file) => `${ARTICLE}${file.replaceAll("\\", "/").replace("index.html", "")}`,
);
const pages = paths.map((at) => ({ at, page: new BuiltPage(dist, at) }));
const quotations = pages.filter(({ at }) => at.includes("/quote-"));

test("there is a page for each section and quotation", () => {
  const { passages } = JSON.parse(readFileSync(`${dist}${ARTICLE}passages.json`, "utf8")) as {
    passages: { kind: string; id: string }[];
  };
  const ids = passages.flatMap(({ kind, id }) =>
    kind === "section" || kind === "quotation" ? `${ARTICLE}${id}/` : [],
  );
  expect(paths.toSorted()).toEqual(ids.toSorted());
  expect(quotations.length).toBeGreaterThan(5);
});

test("each is itself: title, address and picture with its words are its own", () => {
  for (const { at, page } of pages) {
    expect(page.metas("og:url")).toEqual([SITE.url + at]);
    expect(page.links("canonical")).toEqual([SITE.url + at]);
    expect(page.metas("og:image")).toEqual([`${SITE.url}${at}card.png`]);
    expect(readFileSync(`${dist}${at}card.png`).subarray(1, 4).toString()).toBe("PNG");
    expect(page.metas("og:image:alt")[0]?.length).toBeGreaterThan(20);
    expect(page.texts("title")[0]).toBe(`${page.metas("og:title")[0]} – ${SITE.name}`);
    expect(page.metas("http-equiv")).toEqual([]);
    expect(page.values("meta[http-equiv=refresh]", "content")).toEqual([]);
  }
  expect(new Set(pages.map(({ page }) => page.texts("title")[0])).size).toBe(pages.length);
});

test("each has the words, the speaker, the publication, and a link to read in context", () => {
  for (const { at, page } of quotations) {
    const id = at.split("/").at(-2) ?? "";
    expect(page.texts("blockquote")[0]).toMatch(/^“.+”$/);
    expect(page.texts("figcaption")[0]).toBeTruthy();
    expect(page.values("a.onward", "href")).toEqual([`${ARTICLE}#${id}`]);
    expect(page.texts("a.onward")[0]).toMatch(/^Read in context/);
    expect(page.texts("p.meta.source")[0]).toContain("The Morning Paper · 19 March 2025");
  }
});

test("none is listed: not by search engines, in the sitemap, nor in feeds", () => {
  const lists = JSON.stringify(
    ["/sitemap.xml", "/rss.xml", "/atom.xml", "/feed.json"].map((file) =>
      readFileSync(dist + file, "utf8"),
    ),
  );
  for (const { at, page } of pages) {
    expect(page.metas("robots")).toEqual(["noindex, max-image-preview:large"]);
    expect(lists).not.toContain(at);
  }
});

/** What https://oembed.com/ asks of the type “rich”. */
const OEMBED = {
  type: "object",
  required: ["type", "version", "html", "width", "height"],
  properties: {
    type: { const: "rich" },
    version: { const: "1.0" },
    title: { type: "string" },
    author_name: { type: "string" },
    provider_name: { type: "string" },
    provider_url: { type: "string" },
    cache_age: { type: "integer" },
    html: { type: "string", pattern: "^<blockquote cite=", not: { pattern: "<script|style=" } },
    width: { type: "integer", minimum: 1 },
    height: { type: "integer", minimum: 1 },
  },
  additionalProperties: false,
};

test("each names its oEmbed, a plain quotation with a link to the page", () => {
  const isValid = new Ajv().compile(OEMBED);
  for (const { at, page } of pages) {
    const [address = ""] = page.links("alternate", "application/json+oembed");
    expect(address).toBe(`${SITE.url}${at}oembed.json`);
    const embed = JSON.parse(readFileSync(dist + address.replace(SITE.url, ""), "utf8"));
    expect([at, isValid(embed), isValid.errors]).toEqual([at, true, null]);
    expect(embed.html).toContain(`<a href="${SITE.url}${at}">`);
  }
});
