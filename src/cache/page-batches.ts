import { hash } from "node:crypto";
import path from "node:path";
import type { AstroPrerenderer } from "astro";
import {
  joinPack,
  type PackFamily,
  packCount,
  packFamily,
  packOf,
  packPath,
} from "../host/packs.ts";
import type { DirectPage } from "./direct-pages.ts";
import type { Content } from "./kept-files.ts";

/** A path of a route, as Astro’s prerenderer has it. */
export type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** A file that Astro makes of a path of a route. */
export interface AstroPage {
  path: StaticPath;
  /** From the folder of the site, e.g. `articles/harbour/index.html`. */
  file: string;
  /** Changes with all that it shows. */
  cacheKey: string;
  /** What is asked of the route to get it, e.g. `https://example.org/news/articles/harbour/`. */
  address: string;
}

/** A file that is made of one path. */
export type Target = AstroPage | DirectPage;

/** What is kept or made as one file of the site: that of one path, or a pack of those of many. */
export interface Batch {
  /** From the folder of the site, e.g. `packs/pages-3.pack`. */
  file: string;
  /** Changes with all that is in it. */
  key: string;
  targets: Target[];
  /** The file, of what was made for each target that has a page. */
  join: (made: Map<Target, Content>) => Content;
}

/**
 * Which files of the site are made of some.
 *
 * @param hasPacks whether a worker answers for files that are in packs
 */
export function batchesOf(targets: readonly Target[], hasPacks: boolean): Batch[] {
  const packable = Map.groupBy(hasPacks ? targets : [], ({ file }) => packFamily(addressOf(file)));
  const countOf = (family: PackFamily) => packCount(packable.get(family)?.length ?? 0);
  const counts = { pages: countOf("pages"), texts: countOf("texts"), lists: 0 };
  const packs = new Map<string, Target[]>();
  for (const family of ["pages", "texts"] as const) {
    for (let number = 0; number < counts[family]; number += 1)
      packs.set(packPath(family, number), []);
  }
  const single: Batch[] = [];
  for (const target of targets) {
    const pack = hasPacks ? packOf(addressOf(target.file), counts) : undefined;
    if (pack === undefined) {
      const join: Batch["join"] = (made) => made.get(target) ?? [];
      single.push({ file: target.file, key: keyOf([target]), targets: [target], join });
    } else packs.get(pack)?.push(target);
  }
  const packed = [...packs].map(([pack, own]): Batch => {
    return { file: pack.slice(1), key: keyOf(own), targets: own, join: packOfMade };
  });
  // Those of an article come together, for they are made of the same.
  single.sort((a, b) => (a.file < b.file ? -1 : 1));
  return [...single, ...packed];
}

function packOfMade(made: Map<Target, Content>): Content {
  const pack = joinPack([...made].map(([{ file }, parts]) => [addressOf(file), joined(parts)]));
  // Frees their memory now, which would else be kept until much of it is to be freed.
  for (const { buffer } of [...made.values()].flat()) buffer.transfer(0);
  return [pack];
}

function joined([first = new Uint8Array(), ...others]: Content): Uint8Array {
  return others.length === 0 ? first : Buffer.concat([first, ...others]);
}

function keyOf(targets: readonly Target[]): string {
  const keys = targets.map(({ file, cacheKey }) => [file, cacheKey]);
  return hash("sha256", JSON.stringify(keys));
}

/**
 * The file that Astro makes of a path.
 *
 * @param base the address of the site without a slash at its end, e.g. `https://example.org/news`
 */
export function astroPage(one: StaticPath, base: string): AstroPage {
  const at = one.pathname.replace(/^\/|\/$/g, "");
  const isPage = one.route.type === "page";
  return {
    path: one,
    cacheKey: one.cacheKey ?? "",
    file: path.join(at, isPage ? "index.html" : ""),
    address: `${base}/${encodeURI(at)}${isPage ? "/" : ""}`,
  };
}

const addressOf = (file: string) => `/${file.split(path.sep).join("/")}`;
