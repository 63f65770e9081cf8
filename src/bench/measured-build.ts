import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setInterval } from "node:timers";
import { environmentOutside } from "../browser/copy-site.ts";

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /** Of all processors together, with the programs that the build started. */
  cpuSeconds: number;
  /** The most memory that it and those programs had at a time, in MB. */
  megabytes: number;
}

const SAMPLE_MS = 250;

/**
 * Builds a site and measures it. Needs Linux, whose `bash` and `ps` it asks.
 *
 * @param root the site’s folder
 * @param sharePages the setting `SHARE_PAGES`
 * @throws with what the build printed when it fails
 */
export async function measuredBuild(root: string, sharePages: string): Promise<BuildCost> {
  const timed = 'TIMEFORMAT="%R %U %S"; time "$@"';
  const command = ["-c", timed, "bash", process.execPath, ...buildArguments()];
  // In a session of its own, so that the memory of all its processes can be added.
  const build = spawn("bash", command, {
    cwd: root,
    detached: true,
    env: { ...environmentOutside(), SHARE_PAGES: sharePages, NO_COLOR: "1" },
  });
  let output = "";
  for (const stream of [build.stdout, build.stderr]) {
    stream.on("data", (text) => {
      output += text;
    });
  }
  let kilobytes = 0;
  const sampling = setInterval(() => {
    kilobytes = Math.max(kilobytes, residentKilobytes(build.pid ?? 0));
  }, SAMPLE_MS);
  const [code] = await once(build, "close");
  clearInterval(sampling);
  if (code !== 0) throw new Error(output);
  const [seconds = 0, user = 0, system = 0] = output.trimEnd().split(/\s+/).slice(-3).map(Number);
  return { seconds, cpuSeconds: user + system, megabytes: Math.round(kilobytes / 1024) };
}

/** What `npm run build` calls Node with, e.g. `--max-semi-space-size=8` and the program. */
export function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  return scripts.build.split(" ").slice(1);
}

function residentKilobytes(session: number): number {
  try {
    const sizes = execFileSync("ps", ["-o", "rss=", "--sid", String(session)], {
      encoding: "utf8",
    });
    return sizes.split("\n").reduce((sum, size) => sum + Number(size), 0);
  } catch {
    // It has just ended.
    return 0;
  }
}
