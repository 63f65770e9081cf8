import type { DrawCard } from "../cards/draw-card.ts";
import { isXmlFeed } from "../feeds/xml-feeds.ts";
import { contentType } from "../host/content-types.ts";
import { headersOf, type readHeaders } from "../host/host-headers.ts";
import { packFamily } from "../host/packs.ts";
import { urls, withoutBase } from "../urls.ts";
import { fromPack } from "./from-pack.ts";
import { type MadeFile, type SiteFiles, sourcesIn } from "./sources.ts";

/** What answers are made with. */
export interface OnDemandSite extends SiteFiles {
  /** The headers of the site. */
  rules: ReturnType<typeof readHeaders>;
  drawCard: DrawCard;
  /** Changes with everything but the articles that answers depend on, e.g. `9f86d081884c7d65`. */
  version: string;
  /** Where answers are kept, if anywhere. */
  cache?: Pick<Cache, "match" | "put">;
  /** Lets what is begun be done after the answer was sent. */
  waitUntil?: (promise: Promise<unknown>) => void;
}

/** An answer is kept for so long, under a name that changes with all it depends on. */
const KEPT = "public, max-age=31536000";

/**
 * Answers a request for an address that no file of the site has: takes what is in a pack from there, makes share pages,
 * cards and citations of the article’s `passages.json`, its Markdown and book of its text, feeds in XML of those in JSON, and says “not found” to everything else.
 */
export async function answer(request: Request, site: OnDemandSite): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = headersOf(site.rules, pathname);
  const respond = (status: number, body: BodyInit | null) =>
    new Response(request.method === "HEAD" ? null : body, { status, headers });
  if (request.method !== "GET" && request.method !== "HEAD") {
    headers.set("Allow", "GET, HEAD");
    headers.set("Cache-Control", "no-store");
    return respond(405, "Only GET and HEAD are answered here.\n");
  }
  const made = await madeAt(pathname, request, site);
  if (made === undefined) {
    const page = await site.assets.fetch(new Request(new URL(urls.notFound, request.url)));
    headers.set("Content-Type", contentType(urls.notFound));
    // The next deployment may have the page.
    headers.set("Cache-Control", "no-store");
    return respond(404, page.body);
  }
  if (made === "folder") {
    headers.set("Location", `${pathname}/${search}`);
    return respond(308, null);
  }
  headers.set("Content-Type", contentType(pathname.endsWith("/") ? "index.html" : pathname));
  headers.set("ETag", made.tag);
  if (isKnown(request.headers.get("If-None-Match"), made.tag)) return respond(304, null);
  headers.set("Content-Length", String(made.bytes.byteLength));
  return respond(made.status, made.bytes);
}

/** What was made for an address, and the tag that changes with it. */
interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  tag: string;
  /** 410 where the article was taken back. */
  status: number;
}

/** @returns `"folder"` for a page without the slash at its end, `undefined` where there is nothing */
async function madeAt(
  pathname: string,
  request: Request,
  site: OnDemandSite,
): Promise<Made | "folder" | undefined> {
  const path = withoutBase(decoded(pathname));
  if (packFamily(path) === "texts") return undefined;
  const packed = await fromPack(path, site.assets, site.packs, request.url);
  if (packed === "folder") return packed;
  if (packed !== undefined) {
    const tag = `"${site.version}-${hexOf(packed.packTag)}"`;
    return { bytes: packed.bytes, tag, status: 200 };
  }
  const { source, file } = (await sourceOf(path, site, request.url)) ?? {};
  if (source === undefined || file === undefined) return undefined;
  const version = `${site.version}-${hexOf(source.tag)}`;
  const tag = `"${version}"`;
  // A search in the address changes nothing of the answer.
  const key = new Request(new URL(`${pathname}?${version}`, request.url));
  const kept = await site.cache?.match(key);
  if (kept !== undefined) {
    return { bytes: new Uint8Array(await kept.arrayBuffer()), tag, status: kept.status };
  }
  const { status, files } = await source.read();
  const make = files.get(file);
  if (make === undefined) return files.has(`${file}/`) ? "folder" : undefined;
  const bytes = await bytesOf(make(), site.drawCard);
  const keeping = site.cache?.put(
    key,
    new Response(bytes, { status, headers: { "Cache-Control": KEPT } }),
  );
  if (keeping !== undefined) site.waitUntil?.(keeping);
  return { bytes, tag, status };
}

/** What the file of an address is made of, and its name there; see `sources.ts`. */
async function sourceOf(path: string, site: OnDemandSite, origin: string) {
  const { passagesOf, textOf, feedOf } = sourcesIn(site, origin);
  const [, slug = "", file = ""] = /^\/articles\/([^/]+)(\/.+|\.[a-z]+)$/.exec(path) ?? [];
  if (file !== "") {
    return { source: await (file.startsWith("/") ? passagesOf(slug) : textOf(slug)), file };
  }
  const [, page = "", name = ""] = /^(\/[^/]+\/[^/]+\/)([^/]+)$/.exec(path) ?? [];
  return isXmlFeed(name) ? { source: await feedOf(page), file: name } : undefined;
}

async function bytesOf(made: MadeFile, drawCard: DrawCard): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof made === "string") return new TextEncoder().encode(made);
  return new Uint8Array(made instanceof Uint8Array ? made : await drawCard(made));
}

/** The path with its characters as they are; an ill-formed one leads nowhere. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}

/** The letters and digits of a tag, without its quotation marks. */
function hexOf(tag: string | null): string {
  return tag?.replace(/^W\//, "").replace(/[^\w-]/g, "") ?? "";
}

function isKnown(header: string | null, tag: string): boolean {
  const tags = header?.split(",").map((one) => one.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(tag) || tags.includes("*");
}
