import { z } from "zod";
import { passageSchema } from "../passages/passage.ts";

const name = z.strictObject({
  name: z.string(),
  family: z.string().optional().meta({ description: "The part that is the family name." }),
  url: z.url().optional(),
});

/** A passage with its address, the same shape as in the site itself. */
const [section, paragraph, quotation, figure] = passageSchema.options;
const address = { url: z.url() };
const passageWithUrl = z
  .discriminatedUnion("kind", [
    section.extend(address),
    paragraph.extend(address),
    quotation.extend(address),
    figure.extend(address),
  ])
  .meta({ id: "passage" });

const passagesFileSchema = z
  .strictObject({
    article: z.strictObject({
      slug: z.string(),
      url: z.url(),
      title: z.string(),
      sentenceTitle: z.string().meta({
        description: "The title with capitals as in a sentence, as far as the text shows them.",
      }),
      authors: z.array(name),
      date: z
        .string()
        .regex(/^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?)?$/)
        .meta({
          description: "As precise as known: 2025-03, 2025-03-19 or 2025-03-19T07:00:00+08:00.",
        }),
      updated: z
        .string()
        .optional()
        .meta({ description: "When it was last changed, as the date." }),
      corrections: z.array(z.strictObject({ date: z.string(), text: z.string() })),
      licence: z.url().optional().meta({
        description: "The terms under which others may use it, where its front matter names them.",
      }),
      description: z.string().optional(),
      wordCount: z.int(),
      lang: z.string(),
      source: z.strictObject({ name: z.string(), url: z.url() }).meta({
        description: "Where it was first published: of original reporting, the article itself.",
      }),
      moved: z.record(z.string(), z.string()).meta({
        description: "Ids of passages that were published, with those that stand for them now.",
      }),
      retired: z.record(z.string(), z.string()).meta({
        description: "Ids of passages that were published and deleted, with the reason.",
      }),
      withdrawn: z
        .strictObject({ reason: z.string(), date: z.string().optional() })
        .optional()
        .meta({
          description:
            "Why, and when if it is known, the article was taken back; then it has no passages.",
        }),
    }),
    passages: z.array(passageWithUrl),
  })
  .meta({
    title: "The passages of an article",
    description:
      "What /articles/<slug>/passages.json holds: every section, paragraph, quotation and figure in reading order, each with its address.",
  });

/** What `passages.json` holds. */
export type PassagesFile = z.infer<typeof passagesFileSchema>;

/** The JSON Schema of `passages.json`, which the site publishes. */
export function passagesJsonSchema(): object {
  return z.toJSONSchema(passagesFileSchema);
}
