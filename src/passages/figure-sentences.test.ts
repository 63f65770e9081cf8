import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "../markdown/pipeline.ts";
import { figureSentences, sentencePlaces } from "./figure-sentences.ts";

const sentencesOf = (markdown: string) => {
  const file = new VFile(markdown);
  pipeline.processSync(file);
  const { passages = [] } = file.data;
  return figureSentences({ passages, sentences: sentencePlaces(passages) });
};

test("the figures of a sentence stand in it together", () => {
  expect(sentencesOf("It rained. They sold 40 ships for £8 million. Then 12 boats sank.")).toEqual([
    {
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
      section: "introduction",
      parts: [{ text: "Then " }, { text: "12 boats", id: "figure-12-boats" }, { text: " sank." }],
    },
  ]);
});

test("a text without figures has none", () => {
  expect(sentencesOf("It rained.")).toEqual([]);
});
