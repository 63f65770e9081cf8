import { ABOUT, type Article, aboutNotes } from "../../articles/article.ts";
import { dayOf } from "../../dates.ts";
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

/** One record for an article: its text once, and beside it what the passages in that text are. */
export function toRecord(article: Article): SearchRecord {
  const { slug, passages, sections, frontMatter } = article;
  const { title } = frontMatter;
  const date = dayOf(frontMatter.date);
  const labels: Labels = {
    texts: [],
    quotations: [],
    figures: [],
    speakers: [],
    sections: [...sections.map((section) => section.title), ABOUT.title],
  };
  const indexOf = new Map<string, number>();
  const texts: string[] = [];
  const sectionIndex = (id: string) => {
    const at = sections.findIndex((section) => section.id === id);
    return at === -1 ? sections.length : at;
  };
  const addText = (isSection: 0 | 1, id: string, section: string, text: string) => {
    indexOf.set(id, texts.length);
    texts.push(clean(text).trim());
    labels.texts.push([isSection, id, sectionIndex(section)]);
  };
  const place = ({
    paragraph,
    start,
    end,
  }: {
    paragraph: string;
    start: number;
    end: number;
  }): PlaceInText => {
    const text = passages.find((passage) => passage.id === paragraph)?.exact ?? "";
    const at = (offset: number) => clean(text.slice(0, offset)).trimStart().length;
    return [indexOf.get(paragraph) ?? 0, at(start), at(end)];
  };
  const speakerIndex = (name: string | null, role: string | null): number => {
    if (name === null) return -1;
    const at = labels.speakers.findIndex(([known]) => known === name);
    return at === -1 ? labels.speakers.push([name, role]) - 1 : at;
  };

  for (const passage of passages) {
    if (passage.kind === "section") addText(1, passage.id, passage.id, passage.exact);
    if (passage.kind === "paragraph") addText(0, passage.id, passage.section, passage.exact);
  }
  for (const note of aboutNotes(frontMatter)) addText(0, ABOUT.id, ABOUT.id, note);
  for (const passage of passages) {
    if (passage.kind === "quotation") {
      const places = passage.spans.map(place);
      const speaker = speakerIndex(passage.speaker, passage.role);
      labels.quotations.push([places[0]?.[0] ?? 0, passage.id, speaker, places]);
    } else if (passage.kind === "figure") {
      const { span, conversion } = passage;
      const paragraph = passages.find(({ id }) => id === span.paragraph)?.exact ?? "";
      // The amount in brackets behind a figure is part of what finds it.
      const bracket = conversion ? paragraph.indexOf(`${conversion.exact})`, span.end) : -1;
      const end = bracket === -1 ? span.end : bracket + `${conversion?.exact})`.length;
      const [text, from, to] = place({ ...span, end });
      labels.figures.push([text, passage.id, from, to]);
    }
  }

  const hinted = addAcronymHints(readTexts(urls.article(slug), title, date, texts, labels));
  const ofTexts = hinted.passages.filter(({ kind }) => kind === "section" || kind === "paragraph");
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
