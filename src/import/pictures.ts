import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { fetchAddress } from "./fetch-address.ts";
import { ImportError, type Imported, type LeftOut } from "./imported.ts";

const MOST_BYTES = 20_000_000;

/** The first bytes of the kinds of images that browsers show, as Latin-1. SVG may run programs and is none of them. */
const KINDS: [ending: string, start: RegExp][] = [
  ["jpg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
  ["avif", /^[\s\S]{4}ftypavi[fs]/],
];

/** A picture to be written below `public/`. */
export interface Picture {
  /** From the site’s root, e.g. `/images/harbour-minister/1.jpg`. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Loads the images of an article, and gives them their addresses on this site. One that cannot be had is
 * taken out with its caption and reported.
 *
 * @param imported its body is changed
 * @param named the host that the editor named; without it nothing is loaded from a network
 */
export async function takePictures(
  { body, base, pictures: held }: Imported,
  slug: string,
  named: string | undefined,
): Promise<{ pictures: Picture[]; leftOut: LeftOut[] }> {
  const pictures: Picture[] = [];
  const leftOut: LeftOut[] = [];
  const paths = new Map<string, string>();
  const images: Element[] = [];
  visit(body, "element", (element) => {
    if (element.tagName === "img") images.push(element);
  });
  for (const image of images) {
    const src = String(image.properties["src"] ?? "");
    const alt = String(image.properties["alt"] ?? "")
      .replace(/\s+/g, " ")
      .trim();
    try {
      let path = paths.get(src);
      if (path === undefined) {
        const bytes = held?.get(src) ?? (await load(src, base, named));
        const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
        const kind = KINDS.find(([, pattern]) => pattern.test(start))?.[0];
        if (kind === undefined) throw new ImportError("it is no JPEG, PNG, GIF, WebP or AVIF");
        path = `/images/${slug}/${pictures.length + 1}.${kind}`;
        paths.set(src, path);
        pictures.push({ path, bytes });
      }
      image.properties = { src: path, alt };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      const address = src.length > 300 ? `${src.slice(0, 60)}…` : src;
      leftOut.push({ what: `image (${error.message})`, words: `${address} ${alt}`.trim() });
      image.properties = {};
    }
  }
  removeEmpty(body, leftOut);
  return { pictures, leftOut };
}

async function load(src: string, base: string | undefined, named: string | undefined) {
  if (named === undefined)
    throw new ImportError("images are fetched only when you import a web address");
  if (!URL.canParse(src, base)) throw new ImportError("it has no address");
  return (await fetchAddress(new URL(src, base).href, named, MOST_BYTES)).bytes;
}

/** Images without an address, and figures that they leave without an image. */
function removeEmpty(body: Root, leftOut: LeftOut[]): void {
  const isGone = ({ tagName, properties }: Element) => tagName === "img" && !properties["src"];
  visit(body, "element", (element, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (element.tagName === "figure") {
      const images: Element[] = [];
      let holdsMore = false;
      visit(element, "element", (inner) => {
        if (inner.tagName === "img") images.push(inner);
        holdsMore ||= /^(?:p|pre|table|blockquote|ul|ol|h[1-6]|code)$/.test(inner.tagName);
      });
      if (holdsMore || images.length === 0 || !images.every(isGone)) return;
      const words = textOf(element).replace(/\s+/g, " ").trim();
      if (words !== "") leftOut.push({ what: "caption of an image that is left out", words });
    } else if (!isGone(element)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
