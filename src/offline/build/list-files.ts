import { createHash } from "node:crypto";
import { globSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { INDEX_FOLDER } from "../../search/pagefind-files.ts";
import { FONT_NAMES, urls, withBase, withoutBase } from "../../urls.ts";
import type { ArticleManifest, OfflineFile, SiteManifest } from "../manifest.ts";

/** A search index that is larger is not kept: search is then for when the network is there. */
const INDEX_BYTES = 10_000_000;

/** Which files a kept article needs, for the site and for each article, as they stand in `dist`. */
export function listFiles(dist: string): { site: SiteManifest; articles: ArticleManifest[] } {
  const files = [...sharedPaths(dist)].map((address) => describe(dist, address));
  const drafts = draftsIn(dist);
  const version = digest(JSON.stringify([files, drafts])).slice(0, 12);
  return {
    site: { version, files },
    articles: drafts.map((draft) => {
      const edition = digest(JSON.stringify(draft.files)).slice(0, 12);
      return { ...draft, version, edition };
    }),
  };
}

function* sharedPaths(dist: string): Generator<string> {
  yield urls.kept;
  yield urls.icon;
  for (const name of FONT_NAMES) yield urls.font(name);
  for (const name of globSync("_astro/*", { cwd: dist }).sort()) yield address(name);
  const index = globSync("pagefind/**/*.*", { cwd: dist }).sort().map(address);
  const bytes = index.reduce((sum, file) => sum + describe(dist, file).bytes, 0);
  if (bytes > INDEX_BYTES) return;
  yield urls.search;
  yield* index.filter((file) => file.startsWith(INDEX_FOLDER));
}

type Draft = Omit<ArticleManifest, "version" | "edition">;

/** The files of each article, by slug. */
function draftsIn(dist: string): Draft[] {
  const files = globSync("articles/*/passages.json", { cwd: dist }).sort();
  const pages = files.map((file) => {
    const at = file.split(path.sep)[1] ?? "";
    const { article } = JSON.parse(readFileSync(path.join(dist, file), "utf8"));
    // Of a slug that the article had before, it is another.
    return { at, slug: article.slug, title: article.title };
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
    const images = imagesOf(read(dist, page).toString());
    const paths = [page, ...former, ...data.map((name) => page + name), ...images];
    return [{ slug, title, files: paths.map((one) => describe(dist, one)) }];
  });
}

/** The addresses of a page’s own images in every size, each once, e.g. `["/images/harbour.jpg"]`. */
export function imagesOf(html: string): string[] {
  const paths = [...html.matchAll(/<(?:img|source)\s[^>]*>/g)].flatMap(([tag]) => [
    ...(/\ssrc="([^"]*)/.exec(tag)?.slice(1) ?? []),
    // An address, a space and a width each, with a comma and a space between them.
    ...(/\ssrcset="([^"]*)/
      .exec(tag)?.[1]
      ?.split(", ")
      .map((one) => one.replace(/ \S*$/, "")) ?? []),
  ]);
  const own = paths.filter((one) => /^\/(?!\/)/.test(one));
  return [
    ...new Set(own.map((one) => one.replace(/&(amp|#38|#x26);/g, "&").replace(/[?#].*/s, ""))),
  ];
}

const address = (name: string) => withBase(`/${name.split(path.sep).join("/")}`);
const digest = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

function read(dist: string, at: string): Buffer {
  return readFileSync(
    path.join(dist, decodeURIComponent(withoutBase(at.endsWith("/") ? `${at}index.html` : at))),
  );
}

function describe(dist: string, at: string): OfflineFile {
  const content = read(dist, at);
  return { path: at, digest: digest(content), bytes: content.length };
}
