import { ABOUT, type Article, aboutNotes } from "../../articles/article.ts";
import { dayOf } from "../../dates.ts";
import type { FigurePassage, Span } from "../../passages/passage.ts";
import { urls } from "../../urls.ts";
import {
  BETWEEN,
  type Labels,
  type PlaceInText,
  readTexts,
  type SearchRecord,
} from "../rank/record.ts";
import { addAcronymHints } from "./acronyms.ts";
import { unindexed } from "./unindexed.ts";

/** Pagefind makes every run of white space one space; places must be counted as it leaves them. */
const clean = (text: string) => text.replaceAll("\u001F", "").replace(/\s+/g, " ");

/** A heading, a paragraph or an end note. */
interface TextBlock {
  id: string;
  isSection: 0 | 1;
  /** The id of the section it is in. */
  section: string;
  exact: string;
}

/** One record for an article: its text once, and the passages as places in that text. */
export function toRecord(article: Article): SearchRecord {
  const { slug, passages, sections, frontMatter } = article;
  const { title } = frontMatter;
  const date = dayOf(frontMatter.date);

  const blocks = textBlocks(article);
  const texts = blocks.map(({ exact }) => clean(exact).trim());
  const indexOf = new Map(blocks.map(({ id }, i) => [id, i]));
  const exactOf = (paragraph: string) => blocks[indexOf.get(paragraph) ?? -1]?.exact ?? "";
  const place = ({ paragraph, start, end }: Span): PlaceInText => {
    const at = (offset: number) => clean(exactOf(paragraph).slice(0, offset)).trimStart().length;
    return [indexOf.get(paragraph) ?? 0, at(start), at(end)];
  };
  const quotations = passages.filter((passage) => passage.kind === "quotation");
  const figures = passages.filter((passage) => passage.kind === "figure");
  const known = new Map<string, Labels["speakers"][number]>();
  for (const { speaker, role, unnamed } of quotations) {
    if (speaker === null || known.has(speaker)) continue;
    known.set(speaker, unnamed ? [speaker, role, 1] : [speaker, role]);
  }
  const speakers = [...known.keys()];
  const sectionIds = [...sections.map(({ id }) => id), ABOUT.id];

  const labels: Labels = {
    texts: blocks.map(({ isSection, id, section }) => [isSection, id, sectionIds.indexOf(section)]),
    quotations: quotations.map(({ id, speaker, spans }) => {
      const places = spans.map(place);
      return [places[0]?.[0] ?? 0, id, speakers.indexOf(speaker ?? ""), places];
    }),
    figures: figures.map((figure) => {
      const end = endWithConversion(figure, exactOf(figure.span.paragraph));
      const [text, from, to] = place({ ...figure.span, end });
      return [text, figure.id, from, to];
    }),
    speakers: [...known.values()],
    sections: [...sections.map((section) => section.title), ABOUT.title],
    authors: frontMatter.authors.map(({ name }) => name),
    ...(frontMatter.source === undefined ? {} : { source: frontMatter.source.name }),
  };

  const found = readTexts(urls.article(slug), title, date, texts, labels);
  // Quotations and figures stand in the texts.
  const passagesOfTexts = found.passages.filter(
    ({ kind }) => kind === "section" || kind === "paragraph",
  );
  const { passages: ofTexts } = addAcronymHints({ ...found, passages: passagesOfTexts });
  for (const [i, { hints }] of ofTexts.entries()) {
    if (hints !== undefined) labels.texts[i]?.push(hints);
  }
  return {
    url: urls.article(slug),
    content: texts.join(BETWEEN),
    meta: {
      title,
      date,
      passages: JSON.stringify(labels),
      hints: [...ofTexts.flatMap(({ hints }) => hints ?? []), ...unindexed(texts)].join(" "),
    },
  };
}

function textBlocks({ passages, frontMatter }: Article): TextBlock[] {
  return [
    ...passages.flatMap(({ kind, id, section, exact }): TextBlock[] => {
      if (kind === "section") return [{ id, isSection: 1, section: id, exact }];
      return kind === "paragraph" ? [{ id, isSection: 0, section, exact }] : [];
    }),
    ...aboutNotes(frontMatter).map(
      (exact): TextBlock => ({ id: ABOUT.id, isSection: 0, section: ABOUT.id, exact }),
    ),
  ];
}

/** The amount in brackets behind a figure is part of what finds it. */
function endWithConversion({ span, conversion }: FigurePassage, paragraph: string): number {
  const bracket = conversion === undefined ? "" : `${conversion.exact})`;
  const at = bracket === "" ? -1 : paragraph.indexOf(bracket, span.end);
  return at === -1 ? span.end : at + bracket.length;
}
