import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "../markdown/pipeline.ts";
import { figureSentences, sentenceParts } from "./figure-sentences.ts";

const sentencesOf = (markdown: string) => {
  const file = new VFile(markdown);
  pipeline.processSync(file);
  const sentences = figureSentences(file.data.passages ?? []);
  return sentences.map((one) => ({ id: one.id, section: one.section, parts: sentenceParts(one) }));
};

test("the figures of a sentence stand in it together", () => {
  expect(sentencesOf("It rained. They sold 40 ships for £8 million. Then 12 boats sank.")).toEqual([
    {
      id: "figure-40-ships",
      section: "introduction",
      parts: [
        { text: "They sold " },
        { text: "40 ships", id: "figure-40-ships" },
        { text: " for " },
        { text: "£8 million", id: "figure-8-million" },
        { text: "." },
      ],
    },
    {
      id: "figure-12-boats",
      section: "introduction",
      parts: [{ text: "Then " }, { text: "12 boats", id: "figure-12-boats" }, { text: " sank." }],
    },
  ]);
});

test("the cells of a row of a table stand apart, its own words first", () => {
  const table = "| Harbour | Ships | Of them | |\n| --- | --- | --- | --- |\n";
  const read = (row: string) =>
    sentencesOf(table + row).map(({ parts }) =>
      parts.map(({ text, id }) => (id === undefined ? text : `[${text}]`)).join(""),
    );
  expect(read("| Ely | 2,400 ships | 12 boats sank | new |")).toEqual([
    "Ely · [2,400 ships] · [12 boats] sank · new",
  ]);
  expect(read("| Ely **East** | | none of 12 boats |")).toEqual(["Ely East · none of [12 boats]"]);
  expect(read("| Ely | It is shut. | 12 boats |")).toEqual(["Ely · It is shut. · [12 boats]"]);
  expect(read("| 40 ships |")).toEqual(["[40 ships]"]);
});

test("a row of a table keeps its words as they are printed", () => {
  const file = new VFile("| Harbour | Ships |\n| --- | --- |\n| Ely | 40 ships |");
  pipeline.processSync(file);
  expect(file.data.passages?.map(({ exact }) => exact)).toContain("Ely 40 ships");
});

test("a text without figures has none", () => {
  expect(sentencesOf("It rained.")).toEqual([]);
});
