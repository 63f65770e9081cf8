import { describe, expect, test } from "vitest";
import type { Kept } from "./kept.ts";
import { routeOffline } from "./route-offline.ts";

const copy = (slug: string, ...others: string[]): Kept => ({
  slug,
  title: slug,
  version: "a",
  edition: "a",
  paths: [`/articles/${slug}/`, "/kept/", "/search/", ...others],
  bytes: 1,
  keptAt: 1,
});
const run = copy("run");
const walk = copy("walk", "/articles/stroll/", "/articles/walk/cite.bib");
const kept = [run, walk];

describe("without network", () => {
  test.each([
    ["/articles/walk/", walk],
    ["/articles/stroll/", walk],
    ["/articles/walk/cite.bib", walk],
    ["/search/", run],
    ["/kept/", run],
  ])("%s comes from the newest copy that has it", (path, from) => {
    expect(routeOffline(path, kept)).toEqual({ kind: "kept", from, path });
  });

  test.each([
    ["/articles/walk/early-years/", "/articles/walk/#early-years"],
    ["/articles/walk/early-years", "/articles/walk/#early-years"],
    ["/articles/stroll/quote-it-is/", "/articles/stroll/#quote-it-is"],
    ["/articles/walk/caf%C3%A9/", "/articles/walk/#caf%C3%A9"],
    ["/articles/walk", "/articles/walk/"],
  ])("%s leads into its article", (path, address) => {
    expect(routeOffline(path, kept)).toEqual({ kind: "article", address });
  });

  test.each(["/", "/articles/swim/", "/articles/swim/early-years/", "/articles/", "/walk/"])(
    "%s, which is not kept, leads to the list",
    (path) => {
      expect(routeOffline(path, kept)).toEqual({ kind: "list", from: run, path: "/kept/" });
    },
  );

  test("nothing is answered to who keeps nothing", () => {
    expect(routeOffline("/articles/walk/", [])).toBeUndefined();
  });
});
