import { defineConfig } from "astro/config";
import { watchContent } from "./src/articles/watch-content.ts";
import { keptFiles } from "./src/host/headers-file.ts";
import { oneBuild } from "./src/host/one-build.ts";
import { siteWords } from "./src/interface/site-words.ts";
import { offlineFiles } from "./src/offline/build/offline-files.ts";
import { sharePages } from "./src/on-demand/share-pages-integration.ts";
import { pagefindIndex } from "./src/search/build/pagefind-integration.ts";
import { checkedSettings } from "./src/settings/checked-settings.ts";
import { SITE } from "./src/site.ts";
import { reloadImportedStyles } from "./src/styles/reload-imported-styles.ts";

export default defineConfig({
  site: SITE.url,
  trailingSlash: "always",
  // The one style sheet stands in the page by `layouts/inline.ts`; scripts stay files for the policy.
  integrations: [
    checkedSettings(),
    oneBuild(),
    watchContent(),
    pagefindIndex(),
    keptFiles(),
    sharePages(process.env["SHARE_PAGES"]),
    // Last, for it lists what the others wrote.
    offlineFiles(),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [siteWords(SITE.lang), reloadImportedStyles()],
  },
});
