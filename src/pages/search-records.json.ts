import type { APIRoute } from "astro";
import { getArticles } from "../articles/get-articles.ts";
import { toRecord } from "../search/build/to-record.ts";

/** What `search/build/pagefind-integration.ts` indexes; it takes the file out of the built site. */
export const GET: APIRoute = async () => Response.json((await getArticles()).map(toRecord));
