import { defineConfig } from "astro/config";
import { SAID_CHANNEL } from "./src/articles/content-problems.ts";
import { readingAhead } from "./src/articles/reading-ahead.ts";
import { watchContent } from "./src/articles/watch-content.ts";
import { keptPages } from "./src/cache/kept-pages.ts";
import { fixedAddress } from "./src/host/fixed-address.ts";
import { keptFiles } from "./src/host/headers-file.ts";
import { oneBuild } from "./src/host/one-build.ts";
import { optionalSlash } from "./src/host/optional-slash.ts";
import { publishedFolder } from "./src/host/published-folder.ts";
import { siteWords } from "./src/interface/site-words.ts";
import { offlineFiles } from "./src/offline/build/offline-files.ts";
import { sharePages } from "./src/on-demand/share-pages-integration.ts";
import { pagefindIndex } from "./src/search/build/pagefind-integration.ts";
import { checkedSettings } from "./src/settings/checked-settings.ts";
import { SITE } from "./src/site.ts";
import { BASE, ORIGIN } from "./src/site-address.ts";
import { reloadImportedStyles } from "./src/styles/reload-imported-styles.ts";

/** Where the built site is. */
const PUBLISHED = "dist";

export default defineConfig({
  site: ORIGIN,
  base: BASE,
  trailingSlash: "always",
  // The one style sheet stands in the page by `layouts/inline.ts`; scripts stay files for the policy.
  integrations: [
    checkedSettings(),
    oneBuild(),
    keptPages(PUBLISHED, process.env["SHARE_PAGES"] === "worker"),
    optionalSlash(),
    watchContent(),
    pagefindIndex(),
    keptFiles(),
    sharePages(process.env["SHARE_PAGES"]),
    // Behind the others, for it lists what they wrote.
    offlineFiles(process.env["SHARE_PAGES"] === "worker"),
    publishedFolder(PUBLISHED, [process.env["SHARE_PAGES"]], SAID_CHANNEL),
    readingAhead(),
  ],
  // While one page is written the next is rendered.
  build: { concurrency: 4 },
  vite: {
    build: { assetsInlineLimit: 0 },
    // A build beside the dev server changes nothing that it shows.
    server: { watch: { ignored: [`**/${PUBLISHED}/**`, "**/.astro/**"] } },
    plugins: [fixedAddress(), siteWords(SITE.lang), reloadImportedStyles()],
  },
});
