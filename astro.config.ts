import { defineConfig } from "astro/config";
import { SITE } from "./src/site.ts";

export default defineConfig({
  site: SITE.url,
  trailingSlash: "always",
  // The one style sheet stands in the page by `layouts/inline.ts`; scripts stay files for the policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
