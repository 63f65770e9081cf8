import type { NewsArticle, Organization, Person, Quotation, WithContext } from "schema-dts";
import { namedSpeaker, type Passage, type QuotationPassage } from "../passages/passage.ts";
import { quotationWords } from "../passages/quoted-words.ts";
import { SITE } from "../site.ts";
import { absolute, urls } from "../urls.ts";
import { ABOUT, type SharedArticle, summaryOf } from "./article.ts";
import { publisherOf } from "./wording.ts";

/**
 * The article for search engines and for sharing: JSON-LD of schema.org's `NewsArticle`, safe inside
 * a `script`.
 *
 * @param parts the passages of it that stand on the page
 * @param image the path of the image that stands for it
 * See https://developers.google.com/search/docs/appearance/structured-data/article.
 */
export function newsArticle(
  article: SharedArticle,
  parts: readonly Passage[],
  image: string = urls.card(urls.article(article.slug)),
): string {
  const { slug, frontMatter, wordCount } = article;
  const { title, lang, date, updated, authors, source, corrections, licence } = frontMatter;
  const url = absolute(urls.article(slug));
  const organization = (name: string, address: string): Organization => ({
    "@type": "Organization",
    name,
    url: address,
  });
  const here = organization(SITE.name, absolute(urls.home));
  const origin = source && organization(source.name, new URL(source.url).origin);
  const publisher = publisherOf(frontMatter);
  const data: WithContext<NewsArticle> = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    mainEntityOfPage: url,
    headline: title,
    description: summaryOf(article),
    image: absolute(image),
    inLanguage: lang,
    wordCount,
    isAccessibleForFree: true,
    datePublished: date,
    author: authors.map(({ name, family: familyName, url: address }) => ({
      "@type": "Person",
      name,
      ...known({ familyName, url: address }),
    })),
    publisher: here,
    copyrightHolder: origin ?? here,
    creditText: publisher,
    copyrightNotice: `© ${publisher}`,
    usageInfo: `${url}#${ABOUT.id}`,
    hasPart: parts.flatMap((passage) =>
      passage.kind === "quotation" ? [quotation(slug, passage)] : [],
    ),
    ...known({
      license: licence,
      dateModified: updated,
      sourceOrganization: origin,
      isBasedOn: source && { "@type": "NewsArticle" as const, headline: title, url: source.url },
      correction: corrections.length === 0 ? undefined : corrections.map(({ text }) => text),
    }),
  };
  // A “</script>” in a headline must not end the element.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** A quotation with its address; nobody is its creator where the text names nobody. */
function quotation(slug: string, passage: QuotationPassage): Quotation {
  const { id, stretches, role, source } = passage;
  const speaker = namedSpeaker(passage);
  const jobTitle = role ?? undefined;
  const person = (name: string): Person => ({ "@type": "Person", name, ...known({ jobTitle }) });
  return {
    "@type": "Quotation",
    text: quotationWords(stretches),
    ...known({ creator: speaker === null ? creatorOf(source) : person(speaker) }),
    url: absolute(urls.passage(slug, id)),
  };
}

function creatorOf(source: QuotationPassage["source"]): Organization | undefined {
  return source?.kind === "organisation"
    ? { "@type": "Organization", name: source.name }
    : undefined;
}

/** The same, where a type does not take what is absent for what is not there; JSON leaves it out. */
function known<Facts extends object>(
  facts: Facts,
): { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> } {
  return facts as { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };
}
