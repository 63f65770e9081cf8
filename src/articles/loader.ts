import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { checkFolder } from "./check-folder.ts";
import { type Reading, readArticle } from "./read-article.ts";

const FOLDER = "content/articles/";

/**
 * Loads every article of `content/articles/` into the content collection.
 *
 * A bad file never half-arrives: the build stops with the problems of all files at once, and the
 * dev server goes on with the articles as they were before.
 */
export function articlesLoader(): Loader {
  return {
    name: "articles",
    async load(context) {
      const { config, store, watcher, logger } = context;
      const readAll = async () => {
        const readings = await readFolder(config.root);
        const problems = [
          ...readings.flatMap((reading) => reading.problems),
          ...checkFolder(readings, await listPublic(config.publicDir)),
        ];
        if (problems.length > 0) throw new ArticleProblems(problems);
        for (const notice of readings.flatMap((reading) => reading.notices)) logger.warn(notice);
        store.clear();
        for (const reading of readings) keep(reading, context);
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

async function readFolder(root: URL): Promise<Reading[]> {
  const base = new URL(FOLDER, root);
  const today = new Date().toISOString().slice(0, 10);
  const names = (await readdir(base, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(md|markdown)$/i.test(name))
    .sort();
  const readings: Reading[] = [];
  for (const name of names) {
    const bytes = await readFile(new URL(encodeURI(name), base));
    readings.push(readArticle(FOLDER + name, bytes, today));
  }
  return readings;
}

async function listPublic(publicDir: URL): Promise<Set<string>> {
  const names = await readdir(publicDir, { recursive: true });
  return new Set(names.map((name) => `/${name.replaceAll("\\", "/")}`));
}

function keep({ path, article }: Reading, { store, generateDigest }: LoaderContext): void {
  if (article === undefined) return;
  const data = { ...article };
  store.set({ id: article.slug, data, filePath: path, digest: generateDigest(data) });
}
