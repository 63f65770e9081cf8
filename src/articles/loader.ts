import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { readLedger } from "../anchors/ledger-files.ts";
import { checkFolder } from "./check-folder.ts";
import { checkSlugs, recordsFor, unrecorded } from "./promises.ts";
import { type Reading, readArticle } from "./read-article.ts";

const FOLDER = "content/articles/";
/** The rooms whose code decides what an article becomes; a change in them reads every file anew. */
const ROOMS = ["anchors", "articles", "figures", "markdown", "passages", "quotes"];

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
        const today = new Date().toISOString().slice(0, 10);
        const paths = await filesIn(config.root);
        const recorded = readLedger(fileURLToPath(config.root), paths.length > 0);
        const { ledger } = recorded;
        const held = recordsFor(paths, ledger);
        const kept: { reading: Reading; digest: string }[] = [];
        for (const path of paths) {
          const bytes = await readFile(new URL(encodeURI(path), config.root));
          const record = JSON.stringify([...held(path)]);
          const digest = createHash("sha256")
            .update(`${code}${record}`)
            .update(bytes)
            .digest("hex");
          const before = store.get(path);
          const reading =
            before?.digest === digest
              ? (before.data as unknown as Reading)
              : readArticle(path, bytes, today, held(path));
          kept.push({ reading, digest });
        }
        const readings = kept.map(({ reading }) => reading);
        const problems = [
          ...recorded.problems,
          ...recorded.conflicts,
          ...readings.flatMap((reading) => reading.problems),
          ...checkFolder(readings, await listPublic(config.publicDir)),
          ...checkSlugs(readings, ledger),
        ];
        if (problems.length > 0) throw new ArticleProblems(problems);
        for (const notice of readings.flatMap((reading) => reading.notices)) logger.warn(notice);
        for (const notice of unrecorded(readings, ledger)) logger.warn(notice);
        keep(kept, context);
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
  constructor(problems: string[]) {
    super(`${problems.length} to mend before the site can be built:\n${problems.join("\n")}`);
  }
}

/** Puts the readings into the collection, each under its path, and takes out those of lost files. */
function keep(kept: { reading: Reading; digest: string }[], { store }: LoaderContext): void {
  const paths = new Set(kept.map(({ reading }) => reading.path));
  for (const id of store.keys()) if (!paths.has(id)) store.delete(id);
  for (const { reading, digest } of kept) {
    store.set({ id: reading.path, data: { ...reading }, filePath: reading.path, digest });
  }
}

async function filesIn(root: URL): Promise<string[]> {
  const names = await readdir(new URL(FOLDER, root), { recursive: true });
  return names
    .map((name) => FOLDER + name.replaceAll("\\", "/"))
    .filter((path) => /\.(md|markdown)$/i.test(path))
    .sort();
}

/** The files of `public/` as paths from the site's root, e.g. `/images/a.jpg`. */
async function listPublic(publicDir: URL): Promise<Set<string>> {
  const root = fileURLToPath(publicDir);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => {
        const path = relative(root, join(parentPath, name));
        return `/${path.replaceAll("\\", "/")}`;
      }),
  );
}

/** Changes with the code and the dependencies that make articles of files. */
async function digestOfCode(root: URL): Promise<string> {
  const hash = createHash("sha256").update(await readFile(new URL("package-lock.json", root)));
  for (const file of ["src/site.ts", "src/urls.ts"])
    hash.update(await readFile(new URL(file, root)));
  for (const room of ROOMS) {
    const folder = new URL(`src/${room}/`, root);
    for (const name of (await readdir(folder)).sort()) {
      if (name.endsWith(".ts")) hash.update(await readFile(new URL(name, folder)));
    }
  }
  return hash.digest("hex");
}
