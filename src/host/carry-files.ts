import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { absolute, urls } from "../urls.ts";

/** In the built site: which files named by their content each deployment had, the newest first. */
const LIST = "deployments.json";
/** So many deployments before the newest keep their files. */
const KEPT = 20;
/** So many files are fetched at once. */
const AT_ONCE = 6;

/** Files whose names change with what is in them; no path leads out of the site. */
const NAMED_BY_CONTENT = [
  /^_astro\/(?!\.)[\w.@~-]+$/,
  // A large archive has the index of each year in a folder of its own.
  /^pagefind\/(?:\d{4}\/)?(?:fragment|index)\/(?!\.)[\w.-]+$/,
  /^pagefind\/(?:\d{4}\/)?(?:(?!\.)[\w.-]+\.pf_meta|pages-[0-9a-f]+\.json)$/,
  /^pagefind\/(?:related|words-[0-9a-f]+)\/(?!\.)[\w.-]+$/,
];
const isNamedByContent = (name: string) => NAMED_BY_CONTENT.some((form) => form.test(name));
const isCompressed = (name: string) => /\.(?:br|gz)$/.test(name);

/**
 * Takes files of earlier deployments along into a built site, so that pages that are still open find
 * what they ask for later: scripts, and parts of the search index they began with.
 *
 * @param folder the built site, before it is deployed
 * @param site where the deployment before is, e.g. `https://reader.example/news/`
 * @returns how many files were fetched
 * @throws when the site does not answer
 */
export async function carryFiles(folder: string, site: string): Promise<number> {
  const list = path.join(folder, LIST);
  const own = existsSync(list)
    ? (JSON.parse(readFileSync(list, "utf8")) as string[][])[0]
    : globSync("{_astro,pagefind}/**/*.*", { cwd: folder })
        .map((name) => name.split(path.sep).join("/"))
        .filter((name) => isNamedByContent(name) && !isCompressed(name))
        .sort();
  const earlier = (await deploymentsAt(site)).slice(0, KEPT);
  const missing = [...new Set(earlier.flat())].filter(
    (name) => !existsSync(path.join(folder, name)),
  );
  const count = missing.length;
  const gone = new Set<string>();
  const next = async (): Promise<void> => {
    for (let name = missing.pop(); name !== undefined; name = missing.pop()) {
      const content = await fileAt(site, name);
      if (content === undefined) {
        gone.add(name);
        continue;
      }
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  const kept = earlier.map((names) => names.filter((name) => !gone.has(name)));
  writeFileSync(list, JSON.stringify([own, ...kept]));
  return count - gone.size;
}

/** What the deployed site says of itself and those before; nothing where it says nothing. */
async function deploymentsAt(site: string): Promise<string[][]> {
  const list = await fileAt(site, LIST);
  if (list === undefined) return [];
  const deployments = JSON.parse(list.toString()) as string[][];
  return deployments.map((names) => names.filter(isNamedByContent));
}

/** @returns `undefined` where it is missing */
async function fileAt(site: string, name: string): Promise<Buffer | undefined> {
  const address = new URL(name, site);
  const ask = () => fetch(address, { cache: "no-store" });
  // Once more, for a server closes connections when it reads its configuration again.
  const response = await ask().catch(ask);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  return Buffer.from(await response.arrayBuffer());
}

if (import.meta.main) {
  const site = absolute(urls.home);
  try {
    console.log(`Took ${await carryFiles("dist", site)} files of earlier deployments along.`);
  } catch (error) {
    const reason = (error as Error).cause ?? error;
    console.error(
      `The site at ${site} did not answer: ${(reason as Error).message}\nCheck SITE_URL and BASE_PATH, and try again. For the first deployment leave this step out.`,
    );
    process.exitCode = 1;
  }
}
