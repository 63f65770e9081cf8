import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "../markdown/pipeline.ts";
import { listedQuotations } from "./listed-quotations.ts";

test("a list has the words of a quotation, and of a fragment the sentence around", () => {
  const file = new VFile(
    "“Slow is always smooth,” said Ada Roe. She called it an “open gate to the sea” on Monday.",
  );
  pipeline.processSync(file);
  const [whole, fragment] = listedQuotations(file.data.passages ?? []);
  expect(whole).toEqual({
    id: "quote-slow-is-always-smooth",
    section: "introduction",
    speaker: "Ada Roe",
    role: null,
    stretches: ["Slow is always smooth,"],
  });
  expect(fragment).toMatchObject({
    stretches: ["open gate to the sea"],
    around: { before: "She called it an", after: "on Monday." },
  });
});
