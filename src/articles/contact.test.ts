import { expect, test } from "vitest";
import { contactParts } from "./contact.ts";

test.each([
  ["Write to the desk.", []],
  ["Contact Ana (ana@example.org)", ["ana@example.org"]],
  ["ana@example.org, or again ana@example.org.", ["ana@example.org", "ana@example.org"]],
  [
    "Ana <ana@example.org> and Bo: bo.li+news@mail.example.org; or call",
    ["ana@example.org", "bo.li+news@mail.example.org"],
  ],
  ["ana@example.org.uk is not ana@example.org", ["ana@example.org.uk", "ana@example.org"]],
  ["联系记者ana@example.org或bo@example.org。", ["ana@example.org", "bo@example.org"]],
  ["mailto:ana@example.org", ["ana@example.org"]],
  ["@ana, ana@, ana@localhost", []],
])("every address of “%s” is a link and no word is lost", (contact, emails) => {
  const parts = contactParts(contact);
  expect(parts.map(({ text }) => text).join("")).toBe(contact);
  expect(parts.flatMap(({ email }) => email ?? [])).toEqual(emails);
});

test("a contact that is an address alone is one part", () => {
  const email = "ana@example.org";
  expect(contactParts(email)).toEqual([{ text: email, email }]);
});
