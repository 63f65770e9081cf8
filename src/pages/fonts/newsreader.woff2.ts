import type { APIRoute } from "astro";
import { readingFont } from "../../styles/reading-font.ts";

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await readingFont()), { headers: { "Content-Type": "font/woff2" } });
