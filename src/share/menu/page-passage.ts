import type { Reference } from "../../citations/reference.ts";
import { dayOf } from "../../dates.ts";
import { inMarks } from "../../passages/quoted-words.ts";
import { sentenceAround } from "../../passages/sentence-around.ts";
import { urls } from "../../urls.ts";

/** What of the page’s JSON-LD is asked here; `articles/json-ld.ts` writes it. */
interface NewsArticle {
  mainEntityOfPage: string;
  headline: string;
  inLanguage: string;
  datePublished: string;
  author: { name: string; familyName?: string }[];
  publisher: { name: string };
  creditText: string;
  /** None of original reporting. */
  isBasedOn?: { url: string };
  hasPart: { text: string; url: string; creator?: { name: string; jobTitle?: string } }[];
}

/** A passage of the page that is open, and where it is cited from. */
export interface PagePassage {
  /** Its words in short, e.g. `8.1 trillion yen`. */
  name: string;
  /** To what is quoted of it: of a figure, the sentence that it stands in. */
  reference: Reference;
}

/**
 * The passage that a link of class `share` leads to; the whole article when it has no fragment.
 *
 * The address to share is the page of a section or quotation, and the fragment of anything else.
 */
export function passageOf(link: HTMLAnchorElement): PagePassage {
  const id = decodeURIComponent(link.hash.slice(1));
  if (id === "") {
    const { headline: name, mainEntityOfPage } = article();
    const address = here(urls.article(slugOf(mainEntityOfPage)));
    return { name, reference: referenceOnPage(address, undefined) };
  }
  const quotation = quotationOnPage(id);
  if (quotation !== undefined) return { name: inMarks(quotation.words), ...refer(id, quotation) };
  const element = document.getElementById(id);
  if (element?.matches("h1, h2, h3, h4, h5, h6")) {
    const words = tidy(element.textContent);
    return { name: words, ...refer(id, { words, speaker: null, role: null }) };
  }
  const isFigure = element?.matches("data") === true;
  const words = isFigure ? sentenceOfFigure(element) : wordsOfParagraph(element);
  const name = isFigure ? tidy(element.textContent) : words;
  const reference = referenceOnPage(fragmentAddress(id), { words, speaker: null, role: null });
  return { name, reference };
}

/** A quotation of the page by its id, with who says it; `undefined` when there is none. */
export function quotationOnPage(id: string): Reference["passage"] {
  const part = article().hasPart.find(
    ({ url }) => decodeURIComponent(new URL(url).hash) === `#${id}`,
  );
  if (part === undefined) return undefined;
  const { name: speaker = null, jobTitle: role = null } = part.creator ?? {};
  return { words: part.text, speaker, role };
}

/**
 * The reference to the page’s article, or to words in it.
 *
 * @param address where those words are
 */
export function referenceOnPage(address: string, passage: Reference["passage"]): Reference {
  const { headline: title, author, creditText, isBasedOn, publisher, ...facts } = article();
  return {
    key: slugOf(facts.mainEntityOfPage),
    ...{
      title,
      authors: author.map(({ name, familyName: family }) => ({ name, family })),
      date: dayOf(facts.datePublished),
    },
    lang: facts.inLanguage,
    sentenceTitle: structuredData()?.dataset["sentenceTitle"],
    source: isBasedOn && { name: creditText, url: isBasedOn.url },
    copy: { name: publisher.name, url: address },
    ...(passage === undefined ? {} : { passage }),
  };
}

/** The address of a passage within its article, at the host that the page was read from. */
export function fragmentAddress(id: string): string {
  const { mainEntityOfPage } = article();
  return here(urls.passage(slugOf(mainEntityOfPage), encodeURIComponent(id)));
}

function refer(id: string, passage: Reference["passage"]): { reference: Reference } {
  const slug = slugOf(article().mainEntityOfPage);
  const address = here(urls.sharePage(slug, encodeURIComponent(id)));
  return { reference: referenceOnPage(address, passage) };
}

/** The words of the block that an element is in or is; they end where the block's own link stands. */
function wordsOfParagraph(element: Element | null): string {
  return tidy(rangeOfParagraph(element)?.toString() ?? "");
}

function sentenceOfFigure(figure: Element): string {
  const before = rangeOfParagraph(figure);
  before?.setEndBefore(figure);
  const at = (before?.toString() ?? "").replace(/[ \t\r\n]+/g, " ").trimStart().length;
  return sentenceAround(wordsOfParagraph(figure), at);
}

function rangeOfParagraph(element: Element | null): Range | undefined {
  const block = element?.closest("p, li, td, th, figcaption, caption, pre");
  if (!block) return undefined;
  const range = document.createRange();
  range.selectNodeContents(block);
  const link = block.querySelector(`.share[href="#${CSS.escape(block.id)}"]`);
  if (link) range.setEndBefore(link);
  return range;
}

function article(): NewsArticle {
  return JSON.parse(structuredData()?.textContent ?? "");
}

function structuredData(): HTMLElement | null {
  return document.querySelector('script[type="application/ld+json"]');
}

/** E.g. `japan-ambassador` of `https://reader.example/articles/japan-ambassador/`. */
function slugOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.split("/").at(-2) ?? "");
}

function here(path: string): string {
  return new URL(path, location.origin).href;
}

function tidy(words: string): string {
  return words.replace(/[ \t\r\n]+/g, " ").trim();
}
