import { createHash } from "node:crypto";
import { globSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { articleFolders } from "../../host/article-folders.ts";
import { INDEX_FOLDER } from "../../search/pagefind-files.ts";
import { FONT_NAMES, urls, withBase, withoutBase } from "../../urls.ts";
import type { ArticleManifest, OfflineFile, SiteManifest } from "../manifest.ts";
import { FilesOfSite } from "./file-facts.ts";

/** A search index that is larger is not kept: search is then for when the network is there. */
const INDEX_BYTES = 10_000_000;

/**
 * Which files a kept article needs, for the site and for each article, as they stand in the built site.
 *
 * @param notes a file with what is known of the build before, so that what has not changed is not read again
 */
export function listFiles(
  dist: string,
  notes?: string,
): { site: SiteManifest; articles: ArticleManifest[] } {
  const site = new FilesOfSite(dist, notes);
  const files = sharedPaths(dist).map((one) => describe(site, one));
  const drafts = draftsIn(dist, site);
  site.save();
  const version = digest(JSON.stringify([files, drafts])).slice(0, 12);
  return {
    site: { version, files },
    articles: drafts.map((draft) => {
      const edition = digest(JSON.stringify(draft.files)).slice(0, 12);
      return { ...draft, version, edition };
    }),
  };
}

function sharedPaths(dist: string): string[] {
  const scripts = globSync("_astro/*", { cwd: dist }).sort().map(address);
  const shared = [urls.kept, urls.icon, ...FONT_NAMES.map(urls.font), ...scripts];
  const index = globSync("pagefind/**/*.*", { cwd: dist }).sort();
  const bytes = index.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
  if (bytes > INDEX_BYTES) return shared;
  return [
    ...shared,
    urls.search,
    ...index.map(address).filter((file) => file.startsWith(INDEX_FOLDER)),
  ];
}

type Draft = Omit<ArticleManifest, "version" | "edition">;

/** The files of each article, by slug. */
function draftsIn(dist: string, site: FilesOfSite): Draft[] {
  const pages = articleFolders(dist).flatMap((at) => {
    const { article } = site.factsOf(fileAt(urls.passagesJson(at)));
    // Of a slug that the article had before, it is another.
    return article ? { at, ...article } : [];
  });
  const formerOf = Map.groupBy(
    pages.filter(({ at, slug }) => at !== slug),
    ({ slug }) => slug,
  );
  return pages.flatMap(({ at, slug, title }) => {
    if (at !== slug) return [];
    const page = urls.article(slug);
    const former = (formerOf.get(slug) ?? []).map((one) => urls.article(one.at));
    const data = readdirSync(path.join(dist, "articles", slug))
      .filter((name) => /^(?:passages\.json|cite\..*)$/.test(name))
      .sort();
    const images = site.factsOf(fileAt(page)).images ?? [];
    const paths = [page, ...former, ...data.map((name) => page + name), ...images];
    return [{ slug, title, files: paths.map((one) => describe(site, one)) }];
  });
}

const address = (name: string) => withBase(`/${name.split(path.sep).join("/")}`);
const digest = (content: string) => createHash("sha256").update(content).digest("hex");

/** The file of an address, from the folder of the site. */
function fileAt(at: string): string {
  const file = withoutBase(at.endsWith("/") ? `${at}index.html` : at);
  return decodeURIComponent(file).slice(1);
}

function describe(site: FilesOfSite, at: string): OfflineFile {
  const { digest, bytes } = site.factsOf(fileAt(at));
  return { path: at, digest, bytes };
}
