import type { APIRoute } from "astro";
import { getArticles } from "../articles/get-articles.ts";
import { toRecord } from "../search/build/to-record.ts";

/**
 * What `search/build/pagefind-integration.ts` indexes in the dev server. A build makes the index of what was read; there
 * the file is empty, and taken out of the site.
 */
export const GET: APIRoute = async () =>
  Response.json(import.meta.env.PROD ? [] : (await getArticles()).map(toRecord));
