import type { APIRoute } from "astro";
import { getArticles } from "../articles/articles.ts";
import { toRecord } from "../search/record.ts";

/** What `search/pagefind.ts` indexes; it takes the file out of the built site. */
export const GET: APIRoute = async () => Response.json((await getArticles()).map(toRecord));
