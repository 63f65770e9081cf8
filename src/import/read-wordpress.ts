import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Root } from "hast";
import { plain } from "./decode-text.ts";
import { type Facts, ImportError, type Imported, type LeftOut } from "./imported.ts";
import { blocksOfEmbeds, linkEmbeds } from "./link-embeds.ts";
import { dateIn } from "./page-facts.ts";
import { pairNotes } from "./pair-notes.ts";
import { withoutShortcodes, withParagraphs } from "./wordpress-html.ts";
import { withNotes } from "./wordpress-notes.ts";
import { parseHtml } from "./words-of.ts";

/** What the REST API of WordPress says of a post; see https://developer.wordpress.org/rest-api/reference/posts/. */
interface Post {
  title: { rendered: string };
  content: { rendered: string; protected?: boolean };
  excerpt?: { rendered: string };
  date?: string;
  date_gmt?: string;
  link?: string;
  slug?: string;
  _embedded?: { author?: { name?: string }[] };
}

/** The posts that were read, and in a line each what was not, with the reason. */
export interface Posts {
  articles: Imported[];
  skipped: string[];
}

/**
 * Reads a post or a list of posts as WordPress’s REST API answers it; those with a password are skipped by name.
 *
 * @returns `undefined` when the JSON is none of these
 */
export function readRestPosts(json: string): Posts | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const posts = [data].flat() as Partial<Post>[];
  if (!posts.every((post) => typeof post?.content?.rendered === "string")) return undefined;
  const [secret, open] = [true, false].map((is) =>
    posts.filter(({ content }) => (content?.protected ?? false) === is),
  );
  const articles = (open ?? []).map((post) => {
    const authors = post._embedded?.author?.flatMap(({ name }) => name ?? []) ?? [];
    return imported(post.content?.rendered ?? "", post.slug, {
      title: plain(post.title?.rendered),
      description: plain(post.excerpt?.rendered),
      date: dateIn(withOffset(post.date, post.date_gmt)),
      sourceUrl: post.link,
      authors: authors.length > 0 ? authors : undefined,
    });
  });
  const skipped = (secret ?? []).map(({ title, link = "" }) =>
    withPassword("post", nameOf(title?.rendered, link)),
  );
  return { articles, skipped };
}

/** What a post is called in messages: its title, else its address. */
function nameOf(title: string | undefined, link: string): string {
  const words = plain(title);
  return words === undefined ? `without a title, ${link}` : `“${words}”`;
}

/** Why a post with a password is skipped, and what to do. */
function withPassword(kind: string, name: string): string {
  return `${kind}, with a password: ${name}. To import it, take the password off in WordPress first`;
}

type Fields = Record<string, unknown>;

/** Reads the published posts of an export file (WXR); other items are reported by their titles. */
export function readExport(xml: string): Posts {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    throw new ImportError(
      `The export is damaged in line ${valid.err.line}: ${valid.err.msg} Export it again.`,
    );
  }
  const parser = new XMLParser({ parseTagValue: false, trimValues: false, processEntities: true });
  const channel = (parser.parse(xml) as { rss?: { channel?: Fields } }).rss?.channel;
  if (channel === undefined) throw new ImportError("The XML is no export of WordPress.");
  const list = (value: unknown) => [value ?? []].flat() as Fields[];
  const names = new Map(
    list(channel["wp:author"]).map((author) => [
      String(author["wp:author_login"]).trim(),
      String(author["wp:author_display_name"] ?? "").trim(),
    ]),
  );
  const articles: Imported[] = [];
  const skipped: string[] = [];
  for (const item of list(channel["item"])) {
    const field = (key: string) => String(item[key] ?? "").trim();
    const [kind, status] = [field("wp:post_type"), field("wp:status")];
    const html = String(item["content:encoded"] ?? "");
    const name = nameOf(field("title"), field("link") || `number ${field("wp:post_id")}`);
    if (kind !== "post" || status !== "publish" || html.trim() === "") {
      const advice =
        kind === "page" ? ". Pages are written by hand, as content/pages/about.md" : "";
      skipped.push(`${kind || "item"}, ${status || "no status"}: ${name}${advice}`);
      continue;
    }
    if (field("wp:post_password") !== "") {
      skipped.push(withPassword(kind, name));
      continue;
    }
    const login = field("dc:creator");
    const author = names.get(login) || undefined;
    const notes = list(item["wp:postmeta"])
      .filter((meta) => String(meta["wp:meta_key"]).trim() === "footnotes")
      .map((meta) => String(meta["wp:meta_value"] ?? "").trim());
    const { html: whole, leftOut } = withNotes(html, notes[0] ?? "");
    const post = imported(whole, field("wp:post_name"), {
      title: plain(field("title")),
      description: plain(field("excerpt:encoded")),
      date: dateIn(withOffset(field("wp:post_date"), field("wp:post_date_gmt"))),
      sourceUrl: field("link"),
      sourceName: plain(String(channel["title"] ?? "")),
      authors: author === undefined ? undefined : [author],
    });
    post.leftOut.push(...leftOut);
    articles.push(post);
  }
  return { articles, skipped };
}

/**
 * A time of WordPress’s own zone with its offset, which only the same time in UTC tells.
 *
 * @param local e.g. `2025-03-19 07:00:00`
 * @param utc e.g. `2025-03-18 22:00:00`; zeros where none is known
 * @returns e.g. `2025-03-19T07:00:00+09:00`
 */
function withOffset(local: string | undefined, utc: string | undefined): string | undefined {
  const written = local?.replace(" ", "T");
  const [here, there] = [written, utc?.replace(" ", "T")].map((time) => Date.parse(`${time}Z`));
  const minutes = ((here ?? Number.NaN) - (there ?? Number.NaN)) / 60_000;
  // Further from UTC is no place on Earth.
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return written;
  const two = (count: number) => String(count).padStart(2, "0");
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${written}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
}

function imported(
  html: string,
  slug: string | undefined,
  facts: { [Key in keyof Facts]: Facts[Key] | undefined },
): Imported {
  const leftOut: LeftOut[] = [];
  const body: Root = parseHtml(withParagraphs(withoutShortcodes(blocksOfEmbeds(html), leftOut)));
  leftOut.push(...linkEmbeds(body), ...pairNotes(body, facts.sourceUrl));
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== "");
  const { sourceUrl } = facts;
  return {
    facts: Object.fromEntries(known) as Facts,
    body,
    leftOut,
    ...(slug ? { slug } : {}),
    ...(sourceUrl ? { base: sourceUrl } : {}),
  };
}
