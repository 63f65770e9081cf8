import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const SOURCE = ["src", "public", "astro.config.mjs", "package.json", "package-lock.json"];

/** A copy of the site without its content, where articles can be written, changed and built. */
export class SiteCopy {
  /** With a space and an umlaut in its name, as folders of people have. */
  readonly root = mkdtempSync(path.join(tmpdir(), "site ü "));

  constructor() {
    for (const name of [...SOURCE, "tsconfig.json"])
      cpSync(name, path.join(this.root, name), { recursive: true });
    cpSync("src/browser/test-site.ts", path.join(this.root, "src/site.ts"));
    for (const folder of ["content/articles", "content/anchors"]) {
      mkdirSync(path.join(this.root, folder), { recursive: true });
    }
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

  /**
   * Builds the site.
   *
   * @param sharePages the setting `SHARE_PAGES`
   * @param base the setting `BASE_PATH`
   */
  build(sharePages = "static", base = "/"): { passed: boolean; output: string } {
    const environment = { SHARE_PAGES: sharePages, BASE_PATH: base };
    return this.#run(["node_modules/astro/bin/astro.mjs", "build"], environment);
  }

  /** A digest of every file that was built, by name. */
  digests(): [name: string, digest: string][] {
    const dist = this.at("dist");
    return globSync("**/*.*", { cwd: dist })
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(path.join(dist, name)))
          .digest("hex"),
      ]);
  }

  /** Forgets what builds keep for the next one. */
  forget(): void {
    for (const name of ["dist", ".astro", "node_modules/.astro", "node_modules/.cache"]) {
      rmSync(this.at(name), { recursive: true, force: true });
    }
  }

  /** Records what is published. */
  record(): { passed: boolean; output: string } {
    return this.#run(["src/articles/record-anchors.ts"]);
  }

  /** Says what is wrong with the articles. */
  lint(): { passed: boolean; output: string } {
    return this.#run(["src/articles/lint-content.ts"]);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #run(args: string[], environment = {}): { passed: boolean; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.root,
      encoding: "utf8",
      env: { ...environmentOutside(), NO_COLOR: "1", ...environment },
    });
    return { passed: status === 0, output: stdout + stderr };
  }
}

/**
 * The environment without what Vitest puts into it: with its `NODE_ENV` Astro watches files and reads the content again
 * and again, and with its `PROD` and `DEV` pages are made as the dev server makes them.
 */
export function environmentOutside(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production" };
  for (const name of ["PROD", "DEV", "MODE", "SSR"]) delete environment[name];
  return environment;
}
