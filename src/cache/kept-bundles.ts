import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import type { AstroIntegration } from "astro";
import { stop as stopEsbuild } from "esbuild";
import type { BuildEnvironment, Plugin, ViteBuilder } from "vite";
import { codeDigest } from "./code-digest.ts";
import { SealedCache } from "./sealed-cache.ts";

/** Where Vite puts the program that renders the pages, within the folder of the site, until they are rendered. */
const PROGRAM = ".prerender/**/*.*";
/** What the program begins with. */
const ENTRY = /^\.prerender[\\/](prerender-entry\.[^\\/]+)$/;
/** Where Vite puts what browsers load; Astro moves that of the program to the other. */
const ASSETS = ["_astro", ".prerender/_astro"];

/** By its path in the folder of the site, what a file holds. */
type Files = Map<string, Uint8Array>;

/**
 * Takes what Vite made of the code over from the build before, as long as the code has not changed: the program that
 * renders the pages, and what browsers load. The program reads the content collections when it starts, so that it is
 * the same whatever is in them.
 *
 * @param settings what the bundles depend on beside the code, e.g. variables of the environment
 */
export function keptBundles(settings: readonly unknown[]): AstroIntegration {
  let root = "";
  let site = "";
  let publicFolder = "";
  let cache: SealedCache;
  /** What browsers load, if Vite made it in this build, and the key of all that Vite made. */
  let made: { key: string; assets: Set<string> } | undefined;
  return {
    name: "kept-bundles",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        const store = fileURLToPath(new URL("data-store.json", config.cacheDir));
        updateConfig({ vite: { plugins: [contentAtStart(store)] } });
      },

      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
        site = fileURLToPath(config.outDir);
        publicFolder = fileURLToPath(config.publicDir);
        cache = new SealedCache(path.join(root, "node_modules/.cache/bundles"));
      },

      "astro:build:setup": ({ vite, pages }) => {
        const { builder } = vite;
        const buildApp = builder?.buildApp;
        if (builder === undefined || buildApp === undefined) return;
        // Vite takes an address in a style sheet for that of a public file where there is one.
        const names = globSync("**/*", { cwd: publicFolder }).sort();
        const key = keyOf(root, [...settings, root, names]);
        builder.buildApp = async (all) => {
          const files = filesUnder(key, cache);
          const entry = [...(files?.keys() ?? [])].find((name) => ENTRY.test(name));
          if (files === undefined || entry === undefined) {
            await buildApp(all);
            // Its process would take 90 MB until the build ends.
            await stopEsbuild();
            // Astro would have to be told of the style sheets of a page anew.
            const isWhole = [...pages.values()].every(({ styles }) => styles.length === 0);
            const assets = new Set(ASSETS.flatMap((name) => namesIn(site, name)));
            if (isWhole) made = { key, assets };
            return;
          }
          cpSync(publicFolder, site, { recursive: true, dereference: true, filter: existsSync });
          write(files, site);
          await buildApp(withoutWork(all, path.basename(entry)));
        };
      },

      // The last hook before Astro deletes the program, to which it has added the routes meanwhile.
      "astro:build:generated": () => {
        if (made === undefined) return;
        const assets = [...made.assets].map((name) => path.join("_astro", name));
        const names = [...globSync(PROGRAM, { cwd: site }), ...assets];
        const files: Files = new Map(
          names.map((name) => [name, readFileSync(path.join(site, name))]),
        );
        cache.set(made.key, serialize(files));
        cache.keepOnly(new Set([made.key]));
      },
    },
  };
}

/** Lets the program read the content collections when it starts: Astro would make them a part of it. */
function contentAtStart(store: string): Plugin {
  const code = `import { readFileSync } from "node:fs";
export default JSON.parse(readFileSync(${JSON.stringify(store)}, "utf8"));`;
  return {
    name: "content-at-start",
    apply: "build",
    // Astro has loaded it by then.
    transform: { filter: { id: /^\0astro:data-layer-content$/ }, handler: () => code },
  };
}

/** Changes with all that the bundles depend on. */
function keyOf(root: string, settings: unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify([codeDigest(root), settings]));
  // Code that Astro makes of the content.
  for (const file of globSync(".astro/*.mjs", { cwd: root }).sort())
    hash.update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function namesIn(site: string, folder: string): string[] {
  return globSync("*.*", { cwd: path.join(site, folder) });
}

function filesUnder(key: string, cache: SealedCache): Files | undefined {
  const kept = cache.get(key);
  return kept && deserialize(kept);
}

function write(files: Files, folder: string): void {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/**
 * Lets the images of pages be made in several sizes, which Astro’s plugin for them begins together with a build by Vite.
 *
 * @throws when there is no such plugin, as may be in another version of Astro: pages would show images that nobody makes
 */
function beginImages({ plugins }: BuildEnvironment): void {
  const begin = plugins.find(({ name }) => name === "astro:assets")?.buildStart;
  if (typeof begin !== "function") {
    throw new Error(
      "Astro has no plugin “astro:assets” that begins with a build. See src/cache/kept-bundles.ts.",
    );
  }
  // It asks nothing of its context and its options.
  Reflect.apply(begin, undefined, []);
}

/** Builds nothing where Astro asks to build the program and what browsers load. */
function withoutWork({ environments }: ViteBuilder, entry: string): ViteBuilder {
  const chunk = { type: "chunk", fileName: entry, code: "", moduleIds: [] };
  const build = async (environment: BuildEnvironment) => {
    // Else Vite would build everything at the end.
    environment.isBuilt = true;
    beginImages(environment);
    return { output: [chunk] };
  };
  return { environments, build } as unknown as ViteBuilder;
}
