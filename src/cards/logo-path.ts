import path from "node:path";
import { SITE } from "../site.ts";

/** Where the file of the site’s logo is, from the project’s root; `undefined` on a site without one. */
export const LOGO_PATH: string | undefined = SITE.logo && path.join("public", SITE.logo);
