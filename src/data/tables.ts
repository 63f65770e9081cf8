import type { Article } from "../articles/article.ts";
import type { TableName } from "../articles/row-bytes.ts";
import { publisherOf } from "../articles/wording.ts";
import { dayOf } from "../dates.ts";
import type { ListedQuotation } from "../passages/listed-quotations.ts";
import { quotationWords } from "../passages/quoted-words.ts";
import { sentenceAround } from "../passages/sentence-around.ts";
import { absolute, urls } from "../urls.ts";

/** A column of a table, as Frictionless Table Schema describes it (https://datapackage.org/standard/table-schema/). */
export interface Field {
  name: string;
  type: "string" | "number";
  description: string;
}

/** A row by the names of its columns; what is not known is absent. */
export type Row = Record<string, string | number | undefined>;

/** What both tables say of the article that a row is from, and last whose words these are. */
const ARTICLE_FIELDS: Field[] = [
  { name: "title", type: "string", description: "The headline of the article." },
  { name: "date", type: "string", description: "When it was published: 2025-03-19 or 2025-03." },
  { name: "lang", type: "string", description: "The language of the article." },
  { name: "section", type: "string", description: "The id of the section it stands in." },
  { name: "source", type: "string", description: "Who first published the article." },
  { name: "source_url", type: "string", description: "Where it was first published." },
  { name: "rights", type: "string", description: "With whom the rights of the words remain." },
];

const text = (name: string, description: string): Field => ({ name, type: "string", description });
const number = (name: string, description: string): Field => ({
  name,
  type: "number",
  description,
});

/** The columns of each table. */
export const FIELDS: Record<TableName, Field[]> = {
  quotations: [
    text("url", "The address of the quotation, which lasts."),
    text("speaker", "Who says it; empty where the text does not say."),
    text("role", "What the speaker is, where the article says so."),
    text("origin", "The organisation or document whose words they are, where nobody speaks."),
    text("words", "The quoted words without their marks."),
    ...ARTICLE_FIELDS,
  ],
  figures: [
    text("url", "The address of the figure, which lasts."),
    text("words", "The figure as printed."),
    number("value", "Its value; the lower end of a range."),
    number("value_to", "The upper end of a range."),
    text("unit", "ISO 4217 for money, else a singular name such as percent; empty for a count."),
    text("counts", "What is counted, as printed."),
    text("qualifier", "A word such as nearly, as printed."),
    text("period", "The time that the sentence gives, e.g. 2024 or 2024-Q3."),
    text("sentence", "The sentence that it stands in."),
    ...ARTICLE_FIELDS,
  ],
};

/** The rows of an article in a table, in reading order, e.g. one for each of its quotations. */
export function rowsOf(article: Article, table: TableName): Row[] {
  const shared = sharedBy(article);
  const rows = table === "quotations" ? article.quotations.map(quotationOf) : figuresOf(article);
  return rows.map(({ id, section, ...own }) => {
    const url = absolute(urls.passage(article.slug, id));
    return { url, ...own, ...shared, section };
  });
}

/** What a row has by itself, with the id of its passage and that of its section. */
type OwnRow = Row & { id: string; section: string };

/** What all rows of an article have. */
function sharedBy({ slug, frontMatter }: Article): Row {
  const { title, date, lang, source } = frontMatter;
  const publisher = publisherOf(frontMatter);
  return {
    title,
    date: dayOf(date),
    lang,
    // Each row has its own; here it has its place among the columns.
    section: undefined,
    source: publisher,
    source_url: source?.url ?? absolute(urls.article(slug)),
    rights: `© ${publisher}`,
  };
}

function quotationOf({ id, section, speaker, role, source, stretches }: ListedQuotation): OwnRow {
  return {
    id,
    section,
    speaker: speaker ?? undefined,
    role: role ?? undefined,
    origin: source?.name,
    words: quotationWords(stretches),
  };
}

function figuresOf({ passages, sentences }: Article): OwnRow[] {
  const textOf = new Map(passages.map(({ id, exact }) => [id, exact]));
  const sentenceOf = new Map(
    sentences.flatMap(({ text: words, cells, figures }) =>
      // Of a row, the words of a cell may be a sentence.
      cells ? [] : figures.map((figure) => [figure.id, words] as const),
    ),
  );
  return passages.flatMap((passage) => {
    if (passage.kind !== "figure") return [];
    const { id, section, exact, value, valueTo, unit, counts, qualifier, period, span } = passage;
    const paragraph = textOf.get(span.paragraph) ?? exact;
    return {
      id,
      section,
      words: exact,
      value,
      value_to: valueTo,
      unit: unit ?? undefined,
      counts: counts ?? undefined,
      qualifier: qualifier ?? undefined,
      period: period ?? undefined,
      sentence: sentenceOf.get(id) ?? sentenceAround(paragraph, span.start),
    };
  });
}
