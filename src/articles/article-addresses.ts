import { follow } from "../passages/moves.ts";
import { namedSpeaker } from "../passages/passage.ts";
import { urls } from "../urls.ts";
import type { Article } from "./article.ts";
import { nameSlug, speakerPath } from "./speakers.ts";

/** The endings of the files that an article is cited by. */
const CITATION_ENDINGS = ["bib", "ris", "json"] as const;

/** The ids of an article that have a page of their own, so that none of them is ever lost. */
export function sharePageIds({ passages, frontMatter }: Article): string[] {
  const shown = passages.filter(({ kind }) => kind === "section" || kind === "quotation");
  const { moved, retired } = frontMatter;
  return [...shown.map(({ id }) => id), ...Object.keys(moved), ...Object.keys(retired)];
}

/** Which of these have a passage, which can be embedded elsewhere. */
function embeddedIds(article: Article): string[] {
  const ids = new Set(article.passages.map(({ id }) => id));
  const { moved } = article.frontMatter;
  return sharePageIds(article).filter((id) => ids.has(follow(id, moved) ?? ""));
}

/** The files of the archive’s data that its quotations and figures are in; a year with very many has further ones. */
function dataOf({ quotations, sentences, frontMatter }: Article): string[] {
  const year = frontMatter.date.slice(0, "2024".length);
  const tables = [
    ...(quotations.length > 0 ? ["quotations"] : []),
    ...(sentences.length > 0 ? ["figures"] : []),
  ];
  const names = tables.flatMap((table) => [`${table}-${year}.csv`, `${table}-${year}.json`]);
  return [...names, ...(names.length > 0 ? ["datapackage.json"] : [])].map(urls.data);
}

/**
 * Every address that begins with a slug that an article has or had: of its pages, of its share pages, and of its files.
 *
 * @param hasVersionsPage whether it has a page with what changed between its versions
 */
export function ownAddresses(article: Article, hasVersionsPage: boolean): string[] {
  const { slug, frontMatter } = article;
  const slugs = [slug, ...frontMatter.formerly];
  const pages = slugs.flatMap((one) => sharePageIds(article).map((id) => urls.sharePage(one, id)));
  const stay = [...slugs.map(urls.article), ...slugs.map(urls.passagesJson)];
  if (frontMatter.withdrawn !== undefined) return [...stay, ...pages];
  return [
    ...stay,
    ...(hasVersionsPage ? slugs.map(urls.versions) : []),
    urls.card(urls.article(slug)),
    ...CITATION_ENDINGS.map((ending) => urls.citation(slug, ending)),
    ...slugs.flatMap((one) => [urls.markdown(one), urls.epub(one)]),
    ...pages.flatMap((page) => [page, urls.card(page)]),
    ...slugs.flatMap((one) =>
      embeddedIds(article).map((id) => urls.oembed(urls.sharePage(one, id))),
    ),
  ];
}

/** Every address that the site has for what an article shares with others: its people, its source, and its year’s data. */
export function sharedAddresses(article: Article): string[] {
  const { authors, source, withdrawn } = article.frontMatter;
  if (withdrawn !== undefined) return [];
  const speakers = article.quotations.flatMap((quotation) => {
    const speaker = namedSpeaker(quotation);
    return speaker === null ? [] : speakerPath(speaker);
  });
  const followed = [...speakers, ...(source ? [urls.name("sources", nameSlug(source.name))] : [])];
  return [
    ...dataOf(article),
    ...followed.flatMap((page) => [page, ...urls.feeds(page)]),
    ...authors.map(({ name }) => urls.name("authors", nameSlug(name))),
  ];
}
