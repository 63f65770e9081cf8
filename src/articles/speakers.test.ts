import { expect, test } from "vitest";
import { nameSlug } from "./speakers.ts";

test.each([
  ["J. Lee", "j-lee"],
  ["J Lee", "j-lee"],
  ["José Núñez", "josé-núñez"],
  ["王立伟", "王立伟"],
  ["?!", "3f-21"],
])("the slug of %s is %s", (name, slug) => {
  expect(nameSlug(name)).toBe(slug);
});

test("very long names have slugs of their own that fit into a file name", () => {
  const [one, other] = ["王".repeat(300), `${"王".repeat(299)}伟`].map(nameSlug);
  expect(one).not.toBe(other);
  for (const slug of [one, other]) expect(Buffer.byteLength(slug ?? "")).toBeLessThan(200);
  expect(one).toMatch(/^王{60}-[0-9a-z]+$/);
});
