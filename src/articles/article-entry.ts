import { z } from "zod";

/**
 * What the content collection has of an article. The article itself is not in it: Astro holds all that is in the
 * collection in memory more than once.
 */
export const entrySchema = z.object({
  /** Under which `kept-readings.ts` has the article; changes with anything that reading its file depends on. */
  key: z.string(),
});
