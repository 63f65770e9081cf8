import { z } from "zod";

/**
 * The one shape of a passage: types, the JSON Schema of `passages.json`, search records and what is
 * shared all come from here.
 */

/** Words within a paragraph. */
const span = z
  .strictObject({
    paragraph: z.string().meta({ description: "The id of the paragraph." }),
    start: z
      .int()
      .min(0)
      .meta({ description: "UTF-16 offset into the paragraph’s “exact”, e.g. 17." }),
    end: z.int().min(0).meta({ description: "The offset behind the last character." }),
  })
  .meta({ id: "span" });

/** What every passage has. */
const addressed = {
  id: z.string().min(1).meta({
    description:
      "The fragment without “#”, e.g. quote-slow-is-smooth; permanent, unique on the page.",
  }),
  section: z.string().meta({ description: "The id of the section it stands in." }),
  exact: z.string().meta({
    description: "The words as printed; the stretches of a quotation joined by spaces.",
  }),
  prefix: z.string().meta({
    description:
      "What stands before it in its paragraph, up to 32 characters (W3C TextQuoteSelector).",
  }),
  suffix: z.string().meta({
    description: "What stands after it in its paragraph, up to 32 characters.",
  }),
};

const sectionPassage = z
  .strictObject({ kind: z.literal("section"), ...addressed })
  .meta({ description: "A heading; “introduction” before the first one." });

const paragraphPassage = z
  .strictObject({
    kind: z.literal("paragraph"),
    ...addressed,
    cells: z
      .array(z.int().min(1))
      .optional()
      .meta({ description: "Of a row of a table, where in “exact” each further cell begins." }),
  })
  .meta({ description: "A paragraph, a list item, a row or a cell of a table, a caption." });

const quotationPassage = z.strictObject({
  kind: z.literal("quotation"),
  ...addressed,
  speaker: z
    .string()
    .nullable()
    .meta({ description: "E.g. Ada Roe; null where the text does not say who." }),
  unnamed: z.literal(true).optional().meta({
    description: "Where the speaker is described and not named, e.g. a senior official.",
  }),
  role: z
    .string()
    .nullable()
    .meta({ description: "E.g. mayor of Ely; null where the front matter does not say." }),
  source: z
    .strictObject({ kind: z.enum(["organisation", "document"]), name: z.string() })
    .optional()
    .meta({
      description: "Whose words they are where it is nobody’s, e.g. the annual report, as printed.",
    }),
  stretches: z.array(z.string()).min(1).meta({
    description:
      "The quoted words without their marks; more than one when “he said” stands between.",
  }),
  spans: z.array(span).meta({ description: "Where each stretch stands." }),
});

const figurePassage = z.strictObject({
  kind: z.literal("figure"),
  ...addressed,
  value: z.number().meta({ description: "E.g. 2500000000; the lower end of a range." }),
  valueTo: z.number().optional().meta({ description: "The upper end of a range." }),
  unit: z.string().nullable().meta({
    description:
      "ISO 4217 for money, else a singular name such as percent; null for a plain count.",
  }),
  counts: z
    .string()
    .nullable()
    .meta({ description: "What is counted, as printed, e.g. fishing boats." }),
  qualifier: z.string().nullable().meta({ description: "As printed, e.g. nearly." }),
  period: z
    .string()
    .nullable()
    .meta({ description: "As the sentence states it, e.g. 2024 or 2024-Q3." }),
  conversion: z
    .strictObject({ exact: z.string(), value: z.number(), unit: z.string().nullable() })
    .optional()
    .meta({ description: "The same amount in another unit, printed in brackets after it." }),
  span,
});

/** A stretch of an article that has an address: the unit that is found, listed and shared. */
export const passageSchema = z.discriminatedUnion("kind", [
  sectionPassage,
  paragraphPassage,
  quotationPassage,
  figurePassage,
]);

export type Span = z.infer<typeof span>;
export type QuotationPassage = z.infer<typeof quotationPassage>;
export type FigurePassage = z.infer<typeof figurePassage>;
export type Passage = z.infer<typeof passageSchema>;

/** Who says a quotation, where that is a name: of somebody who is only described, e.g. `a resident`, null. */
export function namedSpeaker({
  speaker,
  unnamed,
}: Pick<QuotationPassage, "speaker" | "unnamed">): string | null {
  return unnamed ? null : speaker;
}

/** A part of an article with a heading of its own, or the text before the first one. */
const sectionSchema = z.strictObject({
  id: z.string().meta({ description: "The fragment without “#”, e.g. early-ferries; permanent." }),
  title: z.string().meta({ description: "The heading as printed, e.g. Early ferries." }),
  level: z.int().min(2).max(6).meta({ description: "The level of the heading." }),
});

export type Section = z.infer<typeof sectionSchema>;
