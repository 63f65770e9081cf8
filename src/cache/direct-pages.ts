import { channel, subscribe } from "node:diagnostics_channel";
import path from "node:path";
import { withoutBase } from "../urls.ts";

/** A page or a file that a template makes. */
export interface DirectPage {
  /** From the folder of the site, e.g. `speakers/ada-roe/index.html`. */
  file: string;
  /** Changes with all that it shows. */
  cacheKey: string;
  /** What is in it. The frame is the page at `urls.listFrame`, as Astro renders it. */
  make(frame: string): string;
}

/** How the program that renders pages, which has this module a second time, tells the build. */
const CHANNEL = "direct-pages";

/**
 * Lets a build make the pages of a route without Astro, which takes several times as long for each, and keeps memory
 * until all are rendered. Of a large archive most pages are such. The dev server asks Astro all the same.
 *
 * @param paths of the route
 * @param addressOf the address of a path, e.g. `/speakers/ada-roe/`
 * @param make what Astro would make of the props of a path
 * @returns the paths that Astro is to make: in a build none of them
 */
export function madeDirectly<Props, Path extends { props: Props; cacheKey: string }>(
  paths: readonly Path[],
  addressOf: (path: Path) => string,
  make: (props: Path["props"], frame: string) => string,
): Path[] {
  const build = channel(CHANNEL);
  if (!build.hasSubscribers) return [...paths];
  const pages = paths.map((one): DirectPage => {
    const { cacheKey, props } = one;
    return { file: fileOf(addressOf(one)), cacheKey, make: (frame) => make(props, frame) };
  });
  build.publish(pages);
  return [];
}

/** From the folder of the site. */
function fileOf(address: string): string {
  const file = withoutBase(address).slice(1);
  return path.normalize(file.endsWith("/") || file === "" ? `${file}index.html` : file);
}

/** The pages that `madeDirectly` tells from now on. */
export function directPages(): DirectPage[] {
  const all: DirectPage[] = [];
  subscribe(CHANNEL, (pages) => {
    for (const page of pages as DirectPage[]) all.push(page);
  });
  return all;
}
