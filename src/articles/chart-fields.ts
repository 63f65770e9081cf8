import { z } from "zod";
import { CHART_KINDS } from "../charts/declared-chart.ts";
import { listOf, text } from "./fields.ts";

/** Words of a chart: a letter or digit at least, for the proposed lines have dots where words are to be. */
const words = (what: string) =>
  z.preprocess(
    // YAML reads a year as a number.
    (value) => (typeof value === "number" ? String(value) : value),
    text(what).regex(/[\p{L}\p{N}]/u, { error: `${what} is not written yet. Write it.` }),
  );

const KINDS = `${CHART_KINDS.slice(0, -1).join(", ")} or ${CHART_KINDS.at(-1)}`;

/** The charts that an editor declares; what they show is checked against the text later. */
export const charts = listOf(
  z.strictObject(
    {
      title: words("The chart’s title"),
      kind: z.enum(CHART_KINDS, { error: `The kind of chart is none. Write ${KINDS}.` }),
      figures: listOf(text("The figure’s id"), "The chart’s figures", "an id a line").default([]),
      dates: listOf(words("The date"), "The chart’s dates", "a year, month or day a line").default(
        [],
      ),
      labels: listOf(words("The label"), "The chart’s labels", "a few words a line").default([]),
      note: words("The chart’s note").optional(),
      notes: z
        .record(z.string(), words("The note on a figure"), {
          error: "The notes are not a list of ids with words. Write “figure-id: The note”.",
        })
        .default({}),
    },
    { error: "A chart is not described. Write “title: ”, “kind: ”, “figures: ” and “labels: ”." },
  ),
  "The charts",
  "one a line",
);
