import { z } from "zod";

/** Whether `YYYY-MM` or `YYYY-MM-DD` is a month or day that the calendar has. */
function exists(date: string): boolean {
  const day = date.length === 7 ? `${date}-01` : date;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const text = (what: string) =>
  z
    .string({ error: `${what} is not text. Put it in quotation marks.` })
    .trim()
    .min(1, { error: `${what} is empty. Write it.` });

const webAddress = (what: string) =>
  z.url({
    protocol: /^https?$/,
    error: `${what} is not a web address. Write it whole, such as https://example.org/story.`,
  });

const date = (what: string, pattern: RegExp, form: string, today: string) =>
  z
    .string({ error: `${what} is not a date. Write it as ${form}.` })
    .regex(pattern, { error: `${what} is not a date. Write it as ${form}.`, abort: true })
    .refine(exists, {
      error: `${what} is a date that does not exist. Look it up in a calendar.`,
      abort: true,
    })
    .refine((value) => value <= today, {
      error: `${what} lies in the future. Write the day it was published.`,
    });

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OR_MONTH = /^\d{4}-\d{2}(-\d{2})?$/;

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
      error: "The family name is no part of the author’s name. Write it as it stands there.",
    }),
);

/**
 * What may stand in an article's front matter. Unknown keys are errors.
 *
 * @param today the date after which nothing can have been published, e.g. `2025-03-19`
 */
export function frontMatterSchema(today: string) {
  const day = (what: string) => date(what, DAY, "YYYY-MM-DD", today);
  return z
    .strictObject({
      title: text("The title"),
      authors: z
        .array(author, {
          error: "The authors are not a list. Write one name a line, each after “- ”.",
        })
        .min(1, { error: "The list of authors is empty. Name at least one." }),
      /** Only as precise as known: `2025-03-19`, or `2025-03` when the day is not known. */
      date: date(
        "The date",
        DAY_OR_MONTH,
        "YYYY-MM-DD, or YYYY-MM when the day is not known",
        today,
      ),
      /** Where it was first published; none of original reporting, which this site publishes first. */
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
      description: text("The description").optional(),
      speakers: z
        .array(
          z.strictObject({
            name: text("The speaker’s name"),
            role: text("The speaker’s role").optional(),
            aliases: z.array(text("The speaker’s alias")).default([]),
          }),
        )
        .default([]),
      /** Who said a quotation that the text leaves open, by the quotation’s first words. */
      attributions: z
        .record(z.string(), text("The name of who said it"), {
          error:
            "The attributions are not a list of first words with a name. Write “First words: Name”.",
        })
        .default({}),
      /** The first words of what stands in quotation marks and is no quotation. */
      notQuotations: z
        .array(text("The words that are no quotation"), {
          error: "“notQuotations” is not a list. Write the first words, each after “- ”.",
        })
        .default([]),
      reprint: z
        .strictObject({
          publisher: text("The reprint’s publisher"),
          url: webAddress("The reprint’s address").optional(),
          note: text("The reprint’s note").optional(),
        })
        .optional(),
      image: z
        .strictObject({
          src: text("The image’s file")
            .regex(/^\/(?!\/)/, {
              error:
                "The image is not on this site. Put the file into public/ and write its path, such as /images/a.jpg.",
            })
            .optional(),
          alt: text("The image’s alternative text").optional(),
          caption: text("The image’s caption").optional(),
          credit: text("The image’s credit"),
        })
        .refine((image) => image.src === undefined || image.alt !== undefined, {
          error: "The image has no alternative text. Say in “alt” what it shows.",
          path: ["alt"],
        })
        .optional(),
      contact: text("The contact").optional(),
      lang: z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
          error: "The language is not a language tag. Write one such as en, pt-BR or zh-Hans.",
        })
        .default("en"),
      updated: day("The date of the update").optional(),
      corrections: z
        .array(
          z.strictObject({ date: day("The date of the correction"), text: text("The correction") }),
        )
        .default([]),
      /** Fragments that were published, with those that stand for the same passages now. */
      moved: z
        .record(z.string(), text("The id that a passage moved to"), {
          error: "“moved” is not a list of ids. Write “old-id: new-id”, one a line.",
        })
        .default({}),
      /** Fragments that were published and whose passages are no more, with the reason. */
      retired: z
        .record(z.string(), text("The reason that a passage is no more"), {
          error: "“retired” is not a list of ids with reasons. Write “old-id: The reason”.",
        })
        .default({}),
      /** The slugs under which the article was published before. */
      formerly: z
        .array(
          text("The former slug").regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
            error: "The former slug is not one. Write the file’s old name without “.md”.",
          }),
          { error: "“formerly” is not a list. Write the old slugs, each after “- ”." },
        )
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
    .transform((front) => ({ ...front, index: front.index ?? front.reprint === undefined }));
}

export type FrontMatter = z.infer<ReturnType<typeof frontMatterSchema>>;
