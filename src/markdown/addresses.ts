import type { VFile } from "vfile";
import { imageFault } from "../images/image-path.ts";
import { isOwnUrl, resolveUrl, urls, withBase, withoutBase } from "../urls.ts";

/** An address on this site that an article uses, to be checked when all its pages are known. */
export interface InternalLink {
  /** As written, e.g. `#early-ferries` or `/articles/other/#introduction`. */
  href: string;
  /** A move is what the front matter says that a passage of another article stands for. */
  use: "link" | "image" | "move";
  line: number;
  column: number;
}

declare module "vfile" {
  interface DataMap {
    internalLinks: InternalLink[];
    /** Where the text will be read, if it is no article, e.g. `/about/`. */
    address: string;
  }
}

/** The URL that an address in an article stands for; `undefined` when it cannot be read. */
export function urlIn(file: VFile, address: string): URL | undefined {
  return resolveWritten(address, file.data.address ?? urls.article(file.stem ?? ""));
}

/**
 * The URL that an address in an article stands for. Paths begin at the site’s own root, wherever on its
 * host that is: with `BASE_PATH=/news/`, `/search/` is `/news/search/`.
 *
 * @param address as written, with any faults
 * @param page the path of the page that it stands on, e.g. `/news/about/`
 * @returns `undefined` when it cannot be read
 */
export function resolveWritten(address: string, page: string): URL | undefined {
  const url = resolveUrl(address, withoutBase(page));
  if (url === undefined || namesHost(address)) return url;
  url.pathname = withBase(url.pathname);
  return url;
}

/** Whether an address leads to the same place from any page of any site. */
function namesHost(address: string): boolean {
  const [here, there] = ["https://a.invalid/", "http://b.invalid/"].map(
    (page) => new URL(address, page).host,
  );
  return here === there;
}

/** The protocol that an address names itself, e.g. `https`; none for a path on this site. */
export function protocolOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(SKIPPED, ""))?.[1]?.toLowerCase();
}

/** An address as it can be printed in a message, e.g. `javascript:alert(1)`. */
export function printable(address: string): string {
  return address.replace(SKIPPED, "");
}

/** Browsers skip white space and control characters inside an address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SKIPPED = /[\u0000-\u0020\u007f-\u009f]/g;

/**
 * Takes note of an image of the article, or reports that it would come from another host.
 *
 * @param src as written, e.g. `/images/a.jpg`
 * @param place in the file, for a report
 * @returns whether it is on this site
 */
export function addImage(
  file: VFile,
  src: string,
  place: { line: number; column: number },
): boolean {
  const url = urlIn(file, src);
  if (url === undefined || !isOwnUrl(url) || !src.trim().startsWith("/")) {
    file.message(imageFault(src), { place, ruleId: "image-elsewhere" });
    return false;
  }
  addInternal(file, src, "image", place);
  return true;
}

/** Takes note of an address on this site. */
export function addInternal(
  file: VFile,
  href: string,
  use: InternalLink["use"],
  { line, column }: { line: number; column: number },
): void {
  file.data.internalLinks ??= [];
  file.data.internalLinks.push({ href, use, line, column });
}
