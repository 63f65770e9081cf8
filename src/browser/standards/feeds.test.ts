import { readFileSync } from "node:fs";
import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, inject, test } from "vitest";
import { SITE } from "../../site.ts";
import { ARTICLE } from "../browsers.ts";
import { TITLE } from "../share-steps.ts";
import { BuiltPage } from "./built-page.ts";

const dist = inject("dist");
const AT = SITE.url + ARTICLE;
const ORIGINAL = "https://www.paper.example.org/2025-03-19/norlands-harbour-minister";
const read = (file: string) => readFileSync(dist + file, "utf8");

/** The page that a feed stands beside, what its title is, and how the page says where it is. */
const FEEDS = [
  ["/", SITE.name],
  ["/speakers/ada-roe/", `Ada Roe – ${SITE.name}`],
  ["/sources/the-morning-paper/", `The Morning Paper – ${SITE.name}`],
] as const;

describe.each(FEEDS)("the feed of %s", (at, title) => {
  const page = new BuiltPage(dist, at);

  test.each([
    ["rss.xml", "application/rss+xml"],
    ["atom.xml", "application/atom+xml"],
    ["feed.json", "application/feed+json"],
  ])("is found as %s by the link of its page", (name, type) => {
    expect(page.links("alternate", type)).toContain(`${at}${name}`);
  });

  test.each(["rss.xml", "atom.xml"])(
    "%s is well-formed, and read by a program of others",
    (name) => {
      const text = read(`${at}${name}`);
      expect(XMLValidator.validate(text)).toBe(true);
      const feed = parseFeed(text);
      expect(feed.title).toBe(title);
      expect(feed.url).toBe(SITE.url + at);
      expect(feed.self).toBe(`${SITE.url}${at}${name}`);
      expect(feed.description).toBeTruthy();
      expect(feed.items).toHaveLength(1);
      const [item] = feed.items;
      expect(item?.id).toBe(AT);
      expect(item?.url).toBe(AT);
      expect(item?.title).toBe(TITLE);
      expect(item?.authors.map((author) => author.name)).toEqual(["Berg Mila", "Ole Berg"]);
      expect(item?.published?.toISOString()).toBe("2025-03-18T16:00:00.000Z");
      expect(item?.description).toMatch(/^Norland’s harbour minister wants/);
    },
  );

  test("rss.xml has what RSS 2.0 names otherwise", () => {
    const parser = new XMLParser({ ignoreAttributes: false });
    const { channel } = parser.parse(read(`${at}rss.xml`)).rss;
    expect(channel.language).toBe("en");
    expect(channel["atom:link"]).toMatchObject({ "@_rel": "self" });
    expect(channel.item.guid).toMatchObject({ "#text": AT, "@_isPermaLink": "true" });
    expect(channel.item["dc:creator"]).toEqual(["Berg Mila", "Ole Berg"]);
    expect(channel.item.source).toEqual({ "#text": "The Morning Paper", "@_url": ORIGINAL });
    // The words of a reprint are another’s.
    expect(channel.item["content:encoded"]).toBeUndefined();
  });

  test("feed.json is JSON Feed 1.1, with every author and where it was first published", () => {
    expect(JSON.parse(read(`${at}feed.json`))).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title,
      home_page_url: SITE.url + at,
      feed_url: `${SITE.url}${at}feed.json`,
      items: [
        {
          id: AT,
          url: AT,
          external_url: ORIGINAL,
          authors: [{ name: "Berg Mila" }, { name: "Ole Berg" }],
          content_text: expect.stringMatching(/^Norland’s/),
        },
      ],
    });
  });
});

test("robots.txt names the sitemap, whose pages have the day of their last change", () => {
  expect(read("/robots.txt")).toContain(`\nSitemap: ${SITE.url}/sitemap.xml\n`);
  expect(XMLValidator.validate(read("/sitemap.xml"))).toBe(true);
  const { urlset } = new XMLParser().parse(read("/sitemap.xml"));
  expect(urlset.url.map(({ loc }: { loc: string }) => loc)).toContain(`${SITE.url}/figures/`);
});
