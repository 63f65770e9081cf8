import { z } from "zod";
import { text } from "./fields.ts";

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
