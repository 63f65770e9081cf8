import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const SOURCE = ["src", "public", "astro.config.ts", "package.json", "package-lock.json"];

/** A copy of the site without its content, where articles can be written, changed and built. */
export class SiteCopy {
  readonly root = mkdtempSync(path.join(tmpdir(), "site-"));

  constructor() {
    for (const name of [...SOURCE, "tsconfig.json"])
      cpSync(name, path.join(this.root, name), { recursive: true });
    mkdirSync(path.join(this.root, "content/articles"), { recursive: true });
    // A folder of its own for the packages, for builds keep their caches in it.
    mkdirSync(path.join(this.root, "node_modules"));
    for (const name of readdirSync("node_modules")) {
      if (name.startsWith(".")) continue;
      symlinkSync(path.resolve("node_modules", name), path.join(this.root, "node_modules", name));
    }
  }

  /** Where a file of it is, e.g. of `content/articles/walk.md`. */
  at(name: string): string {
    return path.join(this.root, name);
  }

  /** Builds the site. */
  build(): { passed: boolean; output: string } {
    return this.#run("node_modules/astro/bin/astro.mjs", "build");
  }

  /** Records what is published. */
  record(): { passed: boolean; output: string } {
    return this.#run("src/articles/record-anchors.ts");
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #run(...args: string[]): { passed: boolean; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      ...{ cwd: this.root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
    });
    return { passed: status === 0, output: stdout + stderr };
  }
}
