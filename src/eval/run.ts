import { gradeSet } from "./attribution-set.ts";
import { evaluate, scoresOf } from "./evaluate.ts";

/**
 * `npm run eval`: prints how well quotations, figures and passages are found, with `--verbose` each miss;
 * `--set <folder>` measures attribution on articles by others, see `attribution-set.ts`.
 */
const set = process.argv.indexOf("--set");
const folder = process.argv[set + 1];
const scores =
  set < 0 || folder === undefined
    ? await evaluate("dist")
    : [
        ...scoresOf("attribution", [gradeSet(folder, false)]),
        ...scoresOf("attribution, speakers declared", [gradeSet(folder, true)]),
      ];
for (const { name, of, percent, remarks } of scores) {
  console.log(`${name}: ${percent.toFixed(1)} % of ${of}`);
  if (process.argv.includes("--verbose")) for (const line of remarks) console.log(`    ${line}`);
}
