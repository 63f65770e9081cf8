import type { Element } from "hast";
import type { Chain } from "./mark-elements.ts";
import { linesOf } from "./words-of.ts";

/** Where words stand: before all that both readers found, behind it, or between. */
export type Spot = "start" | "end" | "middle";

/** Elements of HTML that stand beside a text, are controls, or belong to a picture. */
const TAGS = new Set(
  `nav aside footer form fieldset button select textarea label dialog menu noscript address figure figcaption
  iframe video audio object canvas svg`.split(/\s+/),
);
const TAGS_AT_EDGE = new Set(["time"]);
const ROLES = new Set(
  `alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation search
  status tablist toolbar tooltip`.split(/\s+/),
);
/** Facts about an article that schema.org has names for; see https://schema.org/Article. */
const FACTS = new Set(
  `author creator publisher datePublished dateModified dateCreated headline alternativeHeadline image keywords
  articleSection comment commentCount copyrightHolder copyrightYear interactionStatistic`.split(
    /\s+/,
  ),
);
/** Words in the names of classes that say what a block is: of a list, or two that follow each other. */
const NAMES = new Set(
  `ad ads advert adverts advertisement advertising sponsor sponsored promo promos promotion newsletter newsletters
  subscribe subscription signup share shares sharing sharedaddy social addtoany related recommended recommendations
  comments disqus sidebar breadcrumb breadcrumbs caption captions credit credits visuallyhidden sronly screenreader
  noprint editsection toolbar tooltip cookie cookies toc pagination pager cta`.split(/\s+/),
);
const NAMES_AT_EDGE = new Set(
  `author authors byline bylines bio contributor contributors date dateline datetime timestamp published pubdate
  meta metadata postmeta tag tags taglist keywords topics category categories eyebrow kicker print copyright license
  rating ratings menu navigation nav widget widgets footer disclaimer likes reactions feedback comment respond
  trending popular readmore masthead badge badges`.split(/\s+/),
);

/**
 * What the markup of a page says of words that only one reader took for text: the name of what they stand in, where
 * that is no part of an article’s text, e.g. `aside` or `newsletter`; nothing where it does not say so.
 *
 * @param chain the elements around the words
 * @param holdsText whether an element has words that both readers found; such an element is part of the text
 */
export function besideText(
  chain: Chain,
  spot: Spot,
  holdsText: (element: Element) => boolean,
): string | undefined {
  for (const element of chain.toReversed()) {
    if (holdsText(element)) return undefined;
    const name = nameBeside(element, spot !== "middle");
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameBeside(element: Element, isAtEdge: boolean): string | undefined {
  const { tagName, properties } = element;
  if (TAGS.has(tagName) || (isAtEdge && TAGS_AT_EDGE.has(tagName))) return tagName;
  const role = tokensIn(properties["role"]).find((one) => ROLES.has(one));
  if (role !== undefined) return role;
  if (isHidden(element)) return "hidden";
  if (isMarkOfLink(element)) return "link within the page";
  const names = [...tokensIn(properties["className"]), ...tokensIn(properties["id"])];
  const pieces = names.flatMap(piecesOfName);
  const named = pieces.find((one) => NAMES.has(one) || (isAtEdge && NAMES_AT_EDGE.has(one)));
  if (named !== undefined) return named;
  if (isAtEdge) {
    const fact = tokensIn(properties["itemProp"]).find((one) => FACTS.has(one));
    if (fact !== undefined) return fact;
    if (tokensIn(properties["rel"]).includes("author")) return "author";
  }
  return isOnlyLinks(element, isAtEdge) ? "links" : undefined;
}

function isHidden({ properties }: Element): boolean {
  const { hidden, ariaHidden, style } = properties;
  return (
    (hidden !== undefined && hidden !== false) ||
    String(ariaHidden) === "true" ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(style))
  );
}

/** A link to a part of its own page with signs for words, e.g. `¶` behind a heading or `↩` behind a note. */
function isMarkOfLink(element: Element): boolean {
  const words = linesOf(element).flatMap((line) => line.words);
  return element.tagName === "a" && leadsIntoPage(element) && !/[\p{L}\p{N}]/u.test(words.join(""));
}

function leadsIntoPage({ properties }: Element): boolean {
  return String(properties["href"] ?? "").startsWith("#");
}

/** Whether every word of a block is in a link; in the middle of a text, of a list of links into its own page. */
function isOnlyLinks(element: Element, isAtEdge: boolean): boolean {
  if (!isAtEdge && !/^[uo]l$/.test(element.tagName)) return false;
  const placed = linesOf(element).flatMap((line) => line.placed.flat());
  return (
    placed.length > 0 &&
    placed.every(({ within }) =>
      within.some((one) => one.tagName === "a" && (isAtEdge || leadsIntoPage(one))),
    )
  );
}

function tokensIn(value: unknown): string[] {
  return [value ?? []].flat().flatMap((one) => String(one).split(/\s+/));
}

/** The words in the name of a class, and each two in a row, e.g. of `srOnly-box` sr, only, box, sronly, onlybox. */
function piecesOfName(name: string): string[] {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]}${word}`)];
}
