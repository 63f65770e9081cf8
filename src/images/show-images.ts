import { getImage } from "astro:assets";
import type { Element, ElementContent } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { type ImageFile, imageFile } from "./image-file.ts";

/** Where an image stands on its page, with the most that it is wide there, in CSS. */
const PLACES = { lead: "50rem", text: "42rem" } as const;
/** In px: a phone, a phone of fine pixels or a narrow window, a large screen. */
const WIDTHS = [480, 960, 1600];
const FORMATS = ["avif", "webp"] as const;
/** As wide as what previews an address; see https://developers.facebook.com/docs/sharing/webmasters/images. */
const PREVIEW_PX = { most: 1200, least: 600 };

/** An image as rehype-stringify writes it: every value stands in quotation marks. */
const IMAGE = /<img(?:\s+[\w-]+(?:="[^"]*")?)*\s*>/g;
const OPENS_WITH_IMAGE = /^(?:<section[^>]*>)?\s*<(?:p|figure)[^>]*>\s*<img\s/;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const serializer = unified().use(rehypeStringify).freeze();

/**
 * Gives the images in an article’s HTML their sizes, and smaller ones to choose from.
 *
 * @param html as the pipeline made it, e.g. `<p><img src="/images/a.jpg" alt="A boat"></p>`
 * @param hasLead whether an image stands above the text, so that all of these can wait
 */
export async function showImages(html: string, hasLead: boolean): Promise<string> {
  const tags = html.match(IMAGE);
  if (tags === null) return html;
  const isFirst = !hasLead && OPENS_WITH_IMAGE.test(html);
  const shown = await Promise.all(
    tags.map((tag, at) => {
      const [image] = parser.parse(tag).children as Element[];
      return shownImage(image?.properties ?? {}, "text", isFirst && at === 0);
    }),
  );
  return html.replace(IMAGE, (tag) => shown.shift() ?? tag);
}

/** The image above the text as HTML; it is loaded first. */
export function leadImage(properties: Element["properties"]): Promise<string> {
  return shownImage(properties, "lead", true);
}

async function shownImage(
  properties: Element["properties"],
  place: keyof typeof PLACES,
  isFirst: boolean,
): Promise<string> {
  const src = String(properties["src"]);
  const file = await imageFile(src);
  const image = element("img", {
    ...properties,
    ...(file && sizeOf(file, properties)),
    ...(isFirst ? { loading: "eager", fetchPriority: "high" } : { loading: "lazy" }),
    decoding: "async",
  });
  // The dev server shows the file itself, which takes no time.
  if (!file?.isStill || import.meta.env.DEV) return stringify(image);
  const sizes = `min(100vw, ${PLACES[place]}, ${image.properties["width"]}px)`;
  const sources = await Promise.all(
    FORMATS.map(async (format) => {
      const made = await getImage({
        ...sourceOf(src, file, WIDTHS.at(-1)),
        widths: WIDTHS,
        format,
      });
      return { format, src: made.src, srcSet: made.srcSet.attribute };
    }),
  );
  const [avif, webp] = sources;
  if (avif === undefined || webp === undefined) return stringify(image);
  Object.assign(image.properties, { src: webp.src, srcSet: webp.srcSet, sizes });
  const source = element("source", { type: "image/avif", srcSet: avif.srcSet, sizes });
  return stringify(element("picture", {}, [source, image]));
}

/**
 * The image that stands for an article where its address is shown; none where it would be too small or is no
 * photograph or drawing of pixels.
 */
export async function previewImage(
  src: string,
): Promise<{ path: string; type: string; width: number; height: number } | undefined> {
  const file = await imageFile(src);
  if (!file?.isStill || file.width < PREVIEW_PX.least || import.meta.env.DEV) return undefined;
  const source = sourceOf(src, file, PREVIEW_PX.most);
  const { src: path } = await getImage({ ...source, format: "jpeg", background: "#fff" });
  return { path, type: "image/jpeg", width: source.width, height: source.height };
}

/**
 * An image in `public/` as Astro knows those of `src/`. Its digest goes into the names of the files that are made of
 * it, so that no older one is taken for them; they stand beside it.
 */
function sourceOf(src: string, { isStill: _, ...file }: ImageFile, most = file.width) {
  const { pathname } = new URL(src, "https://site.invalid");
  const width = Math.min(most, file.width);
  const height = Math.round((width * file.height) / file.width);
  return { src: { ...file, src: pathname }, width, height };
}

/** What an editor gave by hand stays; a height or width that is missing keeps the shape. */
function sizeOf({ width, height }: ImageFile, properties: Element["properties"]) {
  const given = { width: Number(properties["width"]), height: Number(properties["height"]) };
  if (given.width > 0 && given.height > 0) return given;
  if (given.width > 0) {
    return { width: given.width, height: Math.round((given.width * height) / width) };
  }
  if (given.height > 0) {
    return { width: Math.round((given.height * width) / height), height: given.height };
  }
  return { width, height };
}

function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}

function stringify(image: Element): string {
  return serializer.stringify({ type: "root", children: [image] });
}
