import { evaluate } from "./evaluate.ts";

/** `npm run eval`: prints how well quotations, figures and passages are found, with `--verbose` each miss. */
for (const { name, of, percent, remarks } of await evaluate("dist")) {
  console.log(`${name}: ${percent.toFixed(1)} % of ${of}`);
  if (process.argv.includes("--verbose")) for (const line of remarks) console.log(`    ${line}`);
}
