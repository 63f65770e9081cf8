import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "../markdown/pipeline.ts";
import { aroundQuotation, isFragment, ownSentence } from "./around-quotation.ts";

const quotationIn = (markdown: string) => {
  const file = new VFile(markdown);
  pipeline.processSync(file);
  const passages = file.data.passages ?? [];
  const quotation = passages.find((passage) => passage.kind === "quotation");
  if (quotation === undefined) throw new Error("no quotation");
  return { quotation, passages };
};

test.each([
  [
    "It rained. Ships came. “Slow is always smooth,” said Ada Roe. She left.",
    "Ships came.",
    "said Ada Roe.",
  ],
  ["Ships came.\n\n“Slow is always smooth,” said Ada Roe.", "Ships came.", "said Ada Roe."],
  ["Ada Roe said: “Slow is always smooth.”\n\nShe left. It rained.", "Ada Roe said:", "She left."],
])("around the quotation in “%s” stands “%s” and “%s”", (markdown, before, after) => {
  const { quotation, passages } = quotationIn(markdown);
  expect(aroundQuotation(quotation, passages)).toEqual({ before, after });
});

test("words that are no sentence by themselves are a fragment", () => {
  const fragment = quotationIn("Ada Roe called it an “open gate to the sea” on Monday.");
  expect(isFragment(fragment.quotation)).toBe(true);
  expect(ownSentence(fragment.quotation, fragment.passages)).toEqual({
    before: "Ada Roe called it an",
    after: "on Monday.",
  });
  expect(isFragment(quotationIn("“Slow is always smooth,” said Ada Roe.").quotation)).toBe(false);
});
