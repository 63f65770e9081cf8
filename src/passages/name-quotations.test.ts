import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "../markdown/pipeline.ts";

const passagesOf = (value: string) => {
  const speakers = [{ name: "Ada Roe", aliases: [] }];
  return pipeline.processSync(new VFile({ value, data: { speakers } })).data.passages ?? [];
};
/** The quotations in Markdown, each with its speaker. */
const quotations = (value: string) =>
  passagesOf(value).flatMap((one) =>
    one.kind === "quotation" ? [`${one.speaker}: ${one.stretches.join(" / ")}`] : [],
  );
const INTERVIEW = "**Q:** What was it like?\n\n**Ada Roe:** We tried to save it.";

test.each([
  ["an interview in bold", INTERVIEW, ["Ada Roe: We tried to save it."]],
  [
    "an interview in bold of HTML",
    INTERVIEW.replace(/\*\*(.*?)\*\*/g, "<b>$1</b>"),
    ["Ada Roe: We tried to save it."],
  ],
  [
    "an interview with a note in italics behind it",
    `${INTERVIEW}\n\n*Elmstead is a harbour.*`,
    ["Ada Roe: We tried to save it."],
  ],
  [
    "a note in italics of HTML behind it",
    `${INTERVIEW}\n\n<i>Elmstead is a harbour.</i>`,
    ["Ada Roe: We tried to save it."],
  ],
  [
    "a note in a cite of HTML behind it",
    `${INTERVIEW}\n\n<cite>Elmstead is a harbour.</cite>`,
    ["Ada Roe: We tried to save it."],
  ],
  [
    "an answer that goes on",
    `${INTERVIEW}\n\nElmstead is a harbour.`,
    ["Ada Roe: We tried to save it. / Elmstead is a harbour."],
  ],
  [
    "an answer that code stands behind",
    `${INTERVIEW}\n\n\`\`\`\na = 1\n\`\`\`\n\nElmstead is a harbour.`,
    ["Ada Roe: We tried to save it."],
  ],
  [
    "a block quote with its source",
    "> We tried to save it.\n>\n> <cite>Ada Roe</cite>",
    ["Ada Roe: We tried to save it."],
  ],
  ["words in italics alone", "*Elmstead is a harbour.*", []],
])("what is said is found where it is marked as said: %s", (_what, markdown, found) => {
  expect(quotations(markdown)).toEqual(found);
});

test("quotations and figures of a paragraph stand in its order, within one another too", () => {
  const text = "They had 40 ships. “We sold 12 boats then,” Ada Roe said of 3 years.";
  expect(passagesOf(text).map(({ exact }) => exact)).toEqual([
    ...["Introduction", text, "40 ships", "We sold 12 boats then,", "12 boats", "3 years"],
  ]);
});

test("a heading is named without the space beside its image", () => {
  const [heading] = passagesOf("## ![A mark](/favicon.svg) Today\n\nText.");
  expect(heading).toMatchObject({ kind: "section", exact: "Today" });
});
