// `npm run mutate -- src/ledger`: changes the code of a folder in many small ways, one at a time, and
// lists the changes that no unit test notices. `.ci/mutants.md` says which of them do not matter.
import { spawnSync } from "node:child_process";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("Name a folder, e.g. npm run mutate -- src/ledger");
  process.exit(1);
}
const mutate = folders.map((folder) => `${folder.replace(/\/$/, "")}/**/*.ts`);
const { status } = spawnSync(
  "node_modules/.bin/stryker",
  ["run", ".ci/stryker.mjs", "--mutate", [...mutate, "!**/*.test.ts", "!**/*.d.ts"].join(",")],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
