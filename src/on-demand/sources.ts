import type { PassagesFile } from "../articles/passages-file.ts";
import { articleEpub } from "../books/article-epub.ts";
import type { JsonFeed } from "../feeds/json-feed.ts";
import { XML_FEEDS } from "../feeds/xml-feeds.ts";
import type { PackCounts } from "../host/packs.ts";
import { articleMarkdown } from "../plain/article-markdown.ts";
import type { ArticleText } from "../plain/article-text.ts";
import type { PageFrame } from "../share/pages/page-frame.ts";
import { urls } from "../urls.ts";
import { fromPack } from "./from-pack.ts";
import { type SharedFile, sharedFiles } from "./shared-files.ts";

/** What the built site has. */
export interface SiteFiles {
  assets: { fetch(request: Request): Promise<Response> };
  /** What share pages have in common. */
  frame: PageFrame;
  /** How many packs of files there are. */
  packs: PackCounts;
}

/** A file that is made: its text, its bytes, or the card to be drawn. */
export type MadeFile = SharedFile | Uint8Array;

/** A file of the site that others are made of. It is read only where nothing was kept that was made of it. */
interface Source {
  /** Changes with the file. */
  tag: string | null;
  /** What is made of it, by what the address ends with: behind the slug, e.g. `/card.png` or `.epub`, or `rss.xml`. */
  read(): Promise<{ status: number; files: Map<string, () => MadeFile> }>;
}

/**
 * What the files of articles are made of.
 *
 * @param origin of the site, e.g. `https://example.org`
 */
export function sourcesIn({ assets, frame, packs }: SiteFiles, origin: string) {
  return {
    /** Of an article’s passages, or those under a slug that it had before. */
    async passagesOf(slug: string): Promise<Source | undefined> {
      const address = new URL(urls.passagesJson(encodeURIComponent(slug)), origin);
      const response = await assets.fetch(new Request(address));
      if (!response.ok) return undefined;
      const read = async () => {
        const data = (await response.json()) as PassagesFile;
        const status = data.article.withdrawn === undefined ? 200 : 410;
        const made = [...sharedFiles(data, slug, frame)];
        return { status, files: new Map(made.map(([name, make]) => [`/${name}`, make])) };
      };
      return { tag: response.headers.get("ETag"), read };
    },

    /** Of the JSON Feed of a page, e.g. of `/speakers/ada-roe/`. */
    async feedOf(page: string): Promise<Source | undefined> {
      const packed = await fromPack(`${page}feed.json`, assets, packs, origin);
      if (packed === undefined || packed === "folder") return undefined;
      const read = async () => {
        const feed = JSON.parse(new TextDecoder().decode(packed.bytes)) as JsonFeed;
        const made = Object.entries(XML_FEEDS).map(
          ([name, write]) => [name, () => write(feed)] as const,
        );
        return { status: 200, files: new Map<string, () => MadeFile>(made) };
      };
      return { tag: packed.packTag, read };
    },

    /** Of an article’s text. */
    async textOf(slug: string): Promise<Source | undefined> {
      const packed = await fromPack(`/articles/${slug}.text.json`, assets, packs, origin);
      if (packed === undefined || packed === "folder") return undefined;
      const read = async () => {
        const text = JSON.parse(new TextDecoder().decode(packed.bytes)) as ArticleText;
        const files = new Map<string, () => MadeFile>([
          [".md", () => articleMarkdown(text)],
          [".epub", () => articleEpub(text)],
        ]);
        return { status: 200, files };
      };
      return { tag: packed.packTag, read };
    },
  };
}
