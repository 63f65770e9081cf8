import { defineConfig } from "astro/config";
import { SAID_CHANNEL } from "./articles/content-problems.ts";
import { readingAhead } from "./articles/reading-ahead.ts";
import { watchContent } from "./articles/watch-content.ts";
import { keptBundles } from "./cache/kept-bundles.ts";
import { keptPages } from "./cache/kept-pages.ts";
import { fixedAddress } from "./host/fixed-address.ts";
import { keptFiles } from "./host/headers-file.ts";
import { oneBuild } from "./host/one-build.ts";
import { optionalSlash } from "./host/optional-slash.ts";
import { publishedFolder } from "./host/published-folder.ts";
import { siteWords } from "./interface/site-words.ts";
import { offlineFiles } from "./offline/build/offline-files.ts";
import { sharePages } from "./on-demand/share-pages-integration.ts";
import { pagefindIndex } from "./search/build/pagefind-integration.ts";
import { checkedSettings } from "./settings/checked-settings.ts";
import { SITE } from "./site.ts";
import { BASE, ORIGIN } from "./site-address.ts";
import { reloadImportedStyles } from "./styles/reload-imported-styles.ts";

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
    keptBundles([process.env["SHARE_PAGES"]]),
    optionalSlash(),
    watchContent(),
    pagefindIndex(PUBLISHED),
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
