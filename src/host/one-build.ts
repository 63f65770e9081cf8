import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Referred to for as long as the process lives, for a database that is collected is unlocked. */
let lock: DatabaseSync | undefined;

/**
 * Lets only one build of this folder run at a time: two would write into the same `dist`, and each
 * delete what the other needs. The second stops before it has changed anything.
 *
 * The lock is that of an empty SQLite database, which the operating system takes back from a
 * process that ends, however it ends: no build that was killed is in the way of the next one.
 */
export function oneBuild(): AstroIntegration {
  return {
    name: "one-build",
    hooks: {
      "astro:config:setup": ({ command, config }) => {
        if (command !== "build") return;
        const folder = path.join(fileURLToPath(config.root), ".astro");
        mkdirSync(folder, { recursive: true });
        lock = new DatabaseSync(path.join(folder, "build.lock"));
        try {
          lock.exec("BEGIN EXCLUSIVE");
        } catch (error) {
          throw (error as { errcode?: number }).errcode === SQLITE_BUSY
            ? new BuildRunning()
            : error;
        }
      },
    },
  };
}

/** See https://www.sqlite.org/rescode.html#busy. */
const SQLITE_BUSY = 5;

class BuildRunning extends Error {
  override name = "BuildRunning";
  /** Nothing in the program is wrong. */
  override stack = "";
  constructor() {
    super(
      "Another build of this folder is running. Wait until it has ended, then build again. (build-running)",
    );
  }
}
