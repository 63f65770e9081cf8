import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { environmentOutside } from "../browser/copy-site.ts";
import { Archive } from "./archive.ts";
import { buildArguments } from "./measured-build.ts";
import { whereTimeGoes } from "./where-time-goes.ts";

/**
 * `npm run profile -- 1000`: builds an archive of so many made-up articles from nothing and after one edit, and prints in
 * which functions the time went. `SHARE_PAGES` is as in a build.
 */
const SHOWN = 40;

const [articles = 100] = process.argv.slice(2).map(Number);
if (!Number.isInteger(articles) || articles < 1) {
  console.error("Name how many articles the archive is to have: npm run profile -- 1000");
  process.exit(1);
}
const archive = new Archive(articles);
try {
  profiled("from nothing");
  archive.edit();
  profiled("after one edit");
} finally {
  archive.remove();
}

function profiled(what: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), "profile-"));
  const flags = ["--cpu-prof", `--cpu-prof-dir=${folder}`];
  execFileSync(process.execPath, [...flags, ...buildArguments()], {
    cwd: archive.root,
    env: environmentOutside(),
    stdio: ["ignore", "ignore", "inherit"],
  });
  console.log(`\n${articles} articles, built ${what}: seconds by itself, and with what it calls`);
  for (const file of profilesIn(folder)) {
    console.log(`\n${file}, which the developer tools of Chromium open:`);
    for (const { name, own, whole } of whereTimeGoes(JSON.parse(readFileSync(file, "utf8"))).slice(
      0,
      SHOWN,
    )) {
      console.log(`${own.toFixed(2).padStart(8)}${whole.toFixed(2).padStart(8)}  ${name}`);
    }
  }
}

/** One for each thread of the build, the longest first; the processes that read articles have none. */
function profilesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
}
