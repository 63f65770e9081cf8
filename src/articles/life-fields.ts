import { z } from "zod";
import { date, text } from "./fields.ts";

/** Whether only the dev server shows the article. */
export const draft = z
  .boolean({ error: "“draft” is neither true nor false. Write one of them, or delete the line." })
  .default(false);

/** Fragments that were published, with those that stand for the same passages now. */
export const moved = z
  .record(z.string(), text("The id that a passage moved to"), {
    error: "“moved” is not a list of ids. Write “old-id: new-id”, one a line.",
  })
  .default({});

/** Fragments that were published and whose passages were removed, with the reason. */
export const retired = z
  .record(z.string(), text("The reason that a passage was removed"), {
    error: "“retired” is not a list of ids with reasons. Write “old-id: The reason”.",
  })
  .default({});

/**
 * Why the article was taken back, and when if it is said; a bare reason counts as one.
 *
 * @param today the date after which that cannot have been, e.g. `2025-03-19`
 */
export const withdrawn = (today: string) =>
  z
    .preprocess(
      (value) => (typeof value === "string" ? { reason: value } : value),
      z.strictObject(
        {
          reason: text("The reason of the withdrawal"),
          date: date("The date of the withdrawal", today).optional(),
        },
        {
          error:
            "“withdrawn” is no reason. Write “withdrawn: The reason”, or “{ date: …, reason: … }”.",
        },
      ),
    )
    .optional();
