import { z } from "zod";
import { isBefore } from "../dates.ts";
import { imageFault } from "../images/image-path.ts";
import { charts } from "./chart-fields.ts";
import { date, listOf, text, webAddress } from "./fields.ts";
import { draft, moved, retired, withdrawn } from "./life-fields.ts";

/** An author is a name, or a name with how to reach the person. */
const author = z.preprocess(
  (value) => (typeof value === "string" ? { name: value } : value),
  z
    .strictObject(
      {
        name: text("The author’s name"),
        family: text("The author’s family name").optional(),
        email: z
          .email({ error: "The e-mail address is not one. Write it as name@example.org." })
          .optional(),
        url: webAddress("The author’s address").optional(),
      },
      { error: "An author is neither a name nor a name with details. Write a name." },
    )
    .refine(({ name, family }) => family === undefined || name.includes(family), {
      path: ["family"],
      error: "The family name is no part of the author’s name. Write it as in the name.",
    }),
);

const speaker = z.strictObject(
  {
    name: text("The speaker’s name"),
    role: text("The speaker’s role").optional(),
    aliases: listOf(
      text("The speaker’s alias"),
      "The speaker’s aliases",
      "a name or a few words",
    ).default([]),
  },
  { error: "A speaker is not a name with details. Write “name: ” before the name." },
);

/**
 * What may stand in an article's front matter. Unknown keys are errors. Dates are as `parseDate`
 * returns them.
 *
 * @param today the date after which nothing can have been changed, e.g. `2025-03-19`
 */
export function frontMatterSchema(today: string) {
  return z
    .strictObject({
      title: text("The title"),
      authors: z
        .array(author, {
          error: "The authors are not a list. Write one name a line, each after “- ”.",
        })
        .min(1, { error: "The list of authors is empty. Name at least one." }),
      /** Only as precise as known: `2025-03` when the day is not known. In the future, it is when to publish. */
      date: date("The date"),
      /** Where it was first published; missing for original reporting, which this site publishes first. */
      source: z
        .strictObject(
          {
            name: text("The source’s name"),
            url: webAddress("The source’s address"),
            about: text("The note about the source").optional(),
          },
          { error: "The source is not a name with an address. Write its name and url below it." },
        )
        .optional(),
      /** Under what terms others may use it, as RSL or as a page to read. */
      licence: webAddress("The licence’s address").optional(),
      description: text("The description").optional(),
      /** What kind of article it is, in a word, e.g. `Interview`; stands above the headline. */
      kind: text("The kind of article").optional(),
      /** The id of the quotation that stands for the article on the home page. */
      pullQuotation: text("The id of the pull quotation").optional(),
      speakers: listOf(speaker, "The speakers", "one speaker a line").default([]),
      /** Who said a quotation that the text leaves open, by the quotation’s first words. */
      attributions: z
        .record(z.string(), text("The name of who said it"), {
          error:
            "The attributions are not a list of first words with a name. Write “First words: Name”.",
        })
        .default({}),
      /** The first words of what is in quotation marks but not a quotation. */
      notQuotations: z
        .array(text("The entry of “notQuotations”"), {
          error: "“notQuotations” is not a list. Write the first words, each after “- ”.",
        })
        .default([]),
      reprint: z
        .strictObject(
          {
            publisher: text("The reprint’s publisher"),
            url: webAddress("The reprint’s address").optional(),
            note: text("The reprint’s note").optional(),
          },
          { error: "The reprint has no publisher. Write “publisher: ” and its name below it." },
        )
        .optional(),
      image: z
        .strictObject(
          {
            src: text("The image’s file")
              .regex(/^\/(?!\/)/, { error: ({ input }) => imageFault(String(input)) })
              .optional(),
            alt: text("The image’s alternative text").optional(),
            caption: text("The image’s caption").optional(),
            credit: text("The image’s credit"),
          },
          { error: "The image is not described. Write “credit: ” and who made it below it." },
        )
        .refine((image) => image.src === undefined || image.alt !== undefined, {
          error: "The image has no alternative text. Say in “alt” what it shows.",
          path: ["alt"],
        })
        .optional(),
      contact: text("The contact").optional(),
      lang: z
        .string({ error: "The language is not text. Put it in quotation marks." })
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
          error: "The language is not a language tag. Write one such as en, pt-BR or zh-Hans.",
        })
        .default("en"),
      updated: date("The date of the update", today).optional(),
      corrections: listOf(
        z.strictObject(
          { date: date("The date of the correction", today), text: text("The correction") },
          { error: "A correction is not a date with a text. Write “{ date: …, text: … }”." },
        ),
        "The corrections",
        "one a line",
      ).default([]),
      /** Pictures of figures; without the key, the build proposes some. */
      charts: charts.optional(),
      draft,
      withdrawn: withdrawn(today),
      moved,
      retired,
      /** The slugs under which the article was published before. */
      formerly: z
        .array(text("The former slug"), {
          error: "“formerly” is not a list. Write the old slugs, each after “- ”.",
        })
        .default([]),
      /** Whether search engines may list this copy. */
      index: z
        .boolean({ error: "“index” is neither true nor false. Write one of them." })
        .optional(),
    })
    .refine(({ source, reprint }) => source !== undefined || reprint === undefined, {
      error:
        "The reprint has no source. Write below “source” who first published it, with name and url.",
      path: ["reprint"],
    })
    .superRefine(checkOrder, { when: () => true })
    .transform((front) => ({ ...front, index: front.index ?? front.reprint === undefined }));
}

/** Reports changes that are older than the article, whatever else is wrong with the front matter. */
function checkOrder(front: Changes, context: z.core.$RefinementCtx<Changes>): void {
  const { date, updated, corrections, withdrawn } = front ?? {};
  const check = (changed: unknown, what: string, path: (string | number)[]) => {
    if (typeof date !== "string" || typeof changed !== "string" || !isBefore(changed, date)) return;
    const message = `${what} is before the article’s date. Correct one of the two.`;
    context.addIssue({ code: "custom", input: changed, message, path });
  };
  check(updated, "The date of the update", ["updated"]);
  check(withdrawn?.date, "The date of the withdrawal", ["withdrawn", "date"]);
  if (!Array.isArray(corrections)) return;
  for (const [i, correction] of corrections.entries()) {
    check(correction?.date, "The date of the correction", ["corrections", i, "date"]);
  }
}

/** The dates in front matter that may have problems. */
type Changes = Partial<Record<"date" | "updated" | "corrections", unknown>> & {
  withdrawn?: { date?: unknown } | undefined;
};

export type FrontMatter = z.infer<ReturnType<typeof frontMatterSchema>>;
