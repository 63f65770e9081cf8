import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { launchChromium } from "../browser/browsers.ts";
import { listenLocally, siteServer } from "../host/server.ts";
import { Archive } from "./archive.ts";
import { measuredBuild } from "./measured-build.ts";
import { measuredSearch, type SearchCost } from "./measured-search.ts";
import { chart, type Measured, type Run, table, withTable } from "./report.ts";

/**
 * `npm run bench -- 1 100 1000 10000`: measures builds, pages and search of archives of these sizes, and writes the
 * figures into `README.md` and `.github/bench.svg`, beside those of the run before. Needs Linux and Chromium.
 */
const SIZES = [1, 100, 1000];
const FIGURES = ".github/bench.json";
const CHART = ".github/bench.svg";
/** A larger archive has more share pages and cards than hosts take files. */
const LARGEST_STATIC = 1000;

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error("Name how many articles the archives are to have: npm run bench -- 1 100 1000");
  process.exit(1);
}
const archives: Measured[] = [];
for (const size of asked.length > 0 ? asked : SIZES) archives.push(await measure(size));
const run: Run = {
  date: new Date().toISOString().slice(0, "2026-11-26".length),
  machine: `${availableParallelism()} processors, Node ${process.versions.node}`,
  archives,
};
const before: Run | undefined = existsSync(FIGURES)
  ? JSON.parse(readFileSync(FIGURES, "utf8"))
  : undefined;
writeFileSync("README.md", withTable(readFileSync("README.md", "utf8"), table(run, before)));
writeFileSync(CHART, chart(run, before));
writeFileSync(FIGURES, `${JSON.stringify(run, undefined, 2)}\n`);
console.log(table(run, before));

async function measure(articles: number): Promise<Measured> {
  const archive = new Archive(articles);
  const say = (what: string) => console.log(`${articles} articles: ${what} …`);
  try {
    say("build from nothing");
    const cold = await measuredBuild(archive.root, "worker");
    say("build when nothing has changed");
    const unchanged = await measuredBuild(archive.root, "worker");
    archive.edit();
    say("build after one edit");
    const edit = await measuredBuild(archive.root, "worker");
    const { files, bytes } = archive.weight();
    say("search");
    const searches = await measureSearches(archive);
    const listPageBytes = Math.max(...archive.pageBytes().values());
    const measured: Measured = {
      articles,
      cold,
      unchangedSeconds: unchanged.seconds,
      editSeconds: edit.seconds,
      filesPerArticle: files / articles,
      megabytes: bytes / 1_000_000,
      listPageBytes,
      firstSearch: longest(searches.map(({ first }) => first)),
      warmSearchMilliseconds: longest(searches.map(({ warm }) => warm)).milliseconds,
    };
    if (articles > LARGEST_STATIC) return measured;
    archive.forget();
    say("build with every share page and card");
    const { seconds } = await measuredBuild(archive.root, "static");
    return { ...measured, staticSeconds: seconds };
  } finally {
    archive.remove();
  }
}

async function measureSearches(
  archive: Archive,
): Promise<{ first: SearchCost; warm: SearchCost }[]> {
  const server = siteServer(archive.dist);
  const site = await listenLocally(server, 0);
  const browser = await launchChromium();
  const costs: { first: SearchCost; warm: SearchCost }[] = [];
  const stretches = archive.stretches();
  for (const stretch of stretches) {
    costs.push(
      await measuredSearch(browser, site, [stretch, stretch.split(" ").slice(3, 6).join(" ")]),
    );
  }
  await browser.close();
  server.close();
  return costs;
}

/** The cost that is highest in each respect. */
function longest(costs: readonly SearchCost[]): SearchCost {
  return {
    bytes: Math.max(...costs.map(({ bytes }) => bytes)),
    milliseconds: Math.max(...costs.map(({ milliseconds }) => milliseconds)),
  };
}
