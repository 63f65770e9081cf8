import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { readArchive } from "./read-archive.ts";
import { type Reading, readArticle } from "./read-article.ts";

const FOLDER = "content/articles/";
/** The folders whose code decides what an article becomes; a change in them reads every file anew. */
const CODE = ["anchors", "articles", "figures", "markdown", "passages", "quotes"];

/**
 * Loads every article of `content/articles/` into the content collection.
 *
 * A bad file never half-arrives: the build stops with the problems of all files at once, and the
 * dev server goes on with the articles as they were before. A file that has not changed since the
 * last build is not read again.
 */
export function articlesLoader(): Loader {
  return {
    name: "articles",
    async load(context) {
      const { config, store, watcher, logger } = context;
      const code = await digestOfCode(config.root);
      const readAll = async () => {
        const digests = new Map<string, string>();
        const archive = readArchive(
          fileURLToPath(config.root),
          false,
          (path, bytes, today, held) => {
            const record = JSON.stringify([...(held ?? [])]);
            const digest = createHash("sha256")
              .update(`${code}${record}`)
              .update(bytes)
              .digest("hex");
            digests.set(path, digest);
            const before = store.get(path);
            return before?.digest === digest
              ? (before.data as unknown as Reading)
              : readArticle(path, bytes, today, held);
          },
        );
        const { readings, recorded } = archive;
        const problems = [...archive.problems, ...recorded.conflicts, ...archive.lostSlugs];
        if (problems.length > 0) throw new ArticleProblems(problems);
        for (const notice of archive.notices) logger.warn(notice);
        keep(readings, digests, context);
      };
      await readAll();
      const folder = fileURLToPath(new URL(FOLDER, config.root));
      watcher?.add(folder);
      watcher?.on("all", (_event, path) => {
        if (path.startsWith(folder)) readAll().catch((error) => logger.error(error.message));
      });
    },
  };
}

/** Every problem of every article, one a line. */
class ArticleProblems extends Error {
  override name = "ArticleProblems";
  /** Where in this program a problem of an article was found helps nobody. */
  override stack = "";
  constructor(problems: string[]) {
    super(`${problems.length} to correct before the site can be built:\n${problems.join("\n")}`);
  }
}

/** Puts the readings into the collection, each under its path, and takes out those of lost files. */
function keep(readings: Reading[], digests: Map<string, string>, { store }: LoaderContext): void {
  for (const id of store.keys()) if (!digests.has(id)) store.delete(id);
  for (const reading of readings) {
    const { path } = reading;
    store.set({ id: path, data: { ...reading }, filePath: path, digest: digests.get(path) ?? "" });
  }
}

/** Changes with the code and the dependencies that make articles of files. */
async function digestOfCode(root: URL): Promise<string> {
  const hash = createHash("sha256").update(await readFile(new URL("package-lock.json", root)));
  for (const name of ["dates.ts", "site.ts", "urls.ts"]) {
    hash.update(await readFile(new URL(`src/${name}`, root)));
  }
  for (const name of CODE) {
    const folder = new URL(`src/${name}/`, root);
    for (const file of (await readdir(folder)).sort()) {
      if (file.endsWith(".ts")) hash.update(await readFile(new URL(file, folder)));
    }
  }
  return hash.digest("hex");
}
