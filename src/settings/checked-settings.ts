import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { COLOURS } from "../colours.ts";
import { languages } from "../interface/site-words.ts";
import { SITE } from "../site.ts";
import { checkColours } from "./check-colours.ts";
import { checkSettings } from "./check-settings.ts";
import { printedFault } from "./setting-fault.ts";

/** Stops before anything is built where a setting or a colour of the site cannot be, and names all that are so. */
export function checkedSettings(): AstroIntegration {
  return {
    name: "checked-settings",
    hooks: {
      "astro:config:setup": ({ config }) => {
        const root = fileURLToPath(config.root);
        const inPublic = (file: string) => path.join(fileURLToPath(config.publicDir), file);
        const hasFile = (file: string) =>
          existsSync(inPublic(file)) && statSync(inPublic(file)).isFile();
        const found = [
          ["src/site.ts", checkSettings(SITE, { languages: languages(), hasFile })] as const,
          ["src/colours.ts", checkColours(COLOURS)] as const,
        ];
        const problems = found.flatMap(([file, faults]) => {
          const source = readFileSync(path.join(root, file), "utf8");
          return faults.map((fault) => printedFault(fault, file, source));
        });
        if (problems.length > 0) throw new SettingProblems(problems);
      },
    },
  };
}

/** Every fault of the settings, one a line. */
class SettingProblems extends Error {
  override name = "SettingProblems";
  /** Where in this program a setting was found wrong helps nobody. */
  override stack = "";
  constructor(problems: string[]) {
    super(`${problems.length} to correct before the site can be built:\n${problems.join("\n")}`);
  }
}
