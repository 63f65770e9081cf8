/**
 * Who may import whom; see “Who may import whom” in `.github/CONTRIBUTING.md`.
 *
 * A folder that is not listed (`components`, `layouts`, `pages`, `browser`, `hosts`, `eval`) may import any other.
 */
const MAY_IMPORT = {
  cache: ["host"],
  extract: [],
  passages: ["extract"],
  ledger: ["passages"],
  charts: ["extract", "passages"],
  markdown: ["charts", "images", "passages"],
  versions: ["ledger", "passages"],
  articles: ["charts", "images", "ledger", "markdown", "passages", "versions"],
  lists: ["articles", "charts", "feeds", "passages"],
  import: ["articles", "markdown"],
  images: [],
  citations: ["articles", "passages"],
  cards: ["articles", "passages"],
  search: ["articles", "passages"],
  offline: ["host", "search", "share"],
  share: ["articles", "cards", "citations", "listen", "passages", "styles"],
  books: ["articles", "plain"],
  data: ["articles", "passages"],
  plain: ["articles"],
  feeds: ["articles", "plain"],
  host: [],
  "on-demand": [
    "articles",
    "books",
    "plain",
    "cards",
    "citations",
    "feeds",
    "host",
    "passages",
    "share",
    "styles",
  ],
  // The controls of listening look like those of sharing.
  listen: ["share"],
  settings: [],
  styles: [],
  theme: [],
  // The words and signs of the interface, which every folder may use.
  interface: [],
};

/** What runs in the reader's browser. */
const BROWSER =
  "^src/(search/(rank|ui|words)|share/menu|theme|listen|offline/(?!build)|layouts/(contents-list|reading-bar))";
/** What touches no file, page, clock or network. */
const PURE = "^src/(extract|passages|charts|citations|search/(rank|words))/";
const TESTS = "\\.test\\.ts$|/fixtures?(/|\\.ts$)|/measure\\.ts$";

const layers = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only itself, site.ts, urls.ts${others.map((name) => `, ${name}`).join("")}.`,
  severity: "error",
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: {
    path: "^src/[^/]+/",
    pathNot: `^src/(${[folder, "interface", "cache", ...others].join("|")})/`,
  },
}));

export default {
  forbidden: [
    ...layers,
    {
      name: "no-circular",
      comment: "Two modules that import one another are one module, or one of them does too much.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "browser-reaches-node",
      comment:
        "Browser code reaches node: or build-only code; move what both need into a pure module.",
      severity: "error",
      from: { path: BROWSER, pathNot: TESTS },
      to: {
        path: "^node:|^src/(markdown|ledger|cards|host|search/build|share/pages|offline/build)/",
        reachable: true,
      },
    },
    {
      name: "pure-touches-node",
      comment: "A pure folder takes text and returns data; reading files is for its callers.",
      severity: "error",
      from: { path: PURE, pathNot: TESTS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "astro-content",
      comment: "The collections are read through articles/get-articles.ts and get-pages.ts only.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: "^src/(content\\.config|articles/get-(articles|pages))\\.ts$",
      },
      to: { path: "^astro:content$" },
    },
    {
      name: "pages-are-on-top",
      comment: "Nothing imports a page.",
      severity: "error",
      from: {},
      to: { path: "^src/pages/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".mjs", ".json"] },
  },
};
