import type { APIRoute } from "astro";
import { passagesJsonSchema } from "../articles/passages-file.ts";

export const GET: APIRoute = () => Response.json(passagesJsonSchema());
