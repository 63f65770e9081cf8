import type { Article } from "../articles/article.ts";
import { type Foreign, foreignTo } from "../articles/foreign.ts";
import { formatDate, unbroken } from "../articles/wording.ts";
import type { ArticleDate } from "../charts/article-dates.ts";
import type { Chart } from "../charts/chart.ts";
import { chartHtml } from "../charts/chart-html.ts";
import { formatDatePart } from "../charts/timeline.ts";
import { attributes, Html, html } from "../html.ts";
import { lists } from "../interface/words.ts";
import { type FigureSentence, sentenceParts } from "../passages/figure-sentences.ts";
import { urls } from "../urls.ts";
import type { FigureEntry } from "./figure-lists.ts";
import { shortParts, shortTitle } from "./shorten.ts";

/** The charts of a page of the list, and then its sentences by article and section. */
export function figuresHtml(entries: readonly FigureEntry[]): Html {
  const charts = entries.flatMap((entry) => ("chart" in entry ? entry : []));
  const others = entries.flatMap((entry) => ("chart" in entry ? [] : entry));
  const articles = [...Map.groupBy(others, ({ article }) => article)].map(([article, own]) =>
    articleHtml(
      article,
      own.flatMap((entry) => ("dates" in entry ? entry.dates : [])),
      own.flatMap((entry) => ("sentence" in entry ? entry.sentence : [])),
    ),
  );
  const numbers =
    articles.length > 0 &&
    html`<details class="all-numbers" open><summary>${lists.allNumbers}</summary>${articles}</details>`;
  return html`${chartsHtml(charts)}${numbers}`;
}

/** Charts, each with the sentences of its figures. */
function chartsHtml(
  charts: readonly { article: Article; chart: Chart; sentences: FigureSentence[] }[],
): Html | undefined {
  if (charts.length === 0) return undefined;
  const drawn = charts.map(({ article: { slug, frontMatter }, chart, sentences }) => {
    const { title, lang } = frontMatter;
    const link = html`<p class="meta"><a href="${urls.passage(slug, chart.paragraph)}">${shortTitle(title)}</a></p>`;
    return html`<div${attributes({ ...foreignTo(lang) })}>${new Html(chartHtml(chart))}${sentencesHtml(sentences, urls.article(slug))}${link}</div>`;
  });
  return html`<div class="charts">${drawn}</div>`;
}

/**
 * Sentences of an article, whose figures link to where they stand.
 *
 * @param page the path of the article
 */
export function sentencesHtml(
  sentences: readonly FigureSentence[],
  page: string,
  foreign: Foreign = {},
): Html {
  const items = sentences.map((sentence) => {
    const parts = shortParts(sentenceParts(sentence)).map(({ text, id }) =>
      id === undefined ? text : html`<a href="${page}#${id}"><mark>${text}</mark></a>`,
    );
    return html`<li>${parts}</li>`;
  });
  return html`<ul class="number-sentences"${attributes({ ...foreign })}>${items}</ul>`;
}

function articleHtml(
  { slug, sections, frontMatter }: Article,
  dates: readonly ArticleDate[],
  sentences: readonly FigureSentence[],
): Html {
  const { title, date, lang } = frontMatter;
  const foreign = foreignTo(lang);
  const own = attributes({ ...foreign });
  const page = urls.article(slug);
  const bySection = [...Map.groupBy(sentences, ({ section }) => section)].map(([id, some]) => {
    const name = shortTitle(sections.find((section) => section.id === id)?.title ?? "");
    const heading = html`<h3${own}><a href="${urls.passage(slug, id)}">${name}</a></h3>`;
    return html`<div class="beside"><header>${heading}</header>${sentencesHtml(some, page, foreign)}</div>`;
  });
  const heading = html`<h2${own}><a href="${page}">${shortTitle(title)}</a></h2>`;
  const day = html`<p class="meta">${unbroken(formatDate(date))}</p>`;
  return html`<section>${heading}${day}${timelineHtml(dates, page, foreign)}${bySection}</section>`;
}

/**
 * The dates of an article in their order, each with the sentence around it.
 *
 * @param page the path of the article
 */
function timelineHtml(
  dates: readonly ArticleDate[],
  page: string,
  foreign: Foreign,
): Html | undefined {
  if (dates.length === 0) return undefined;
  const items = dates.map(({ datetime, paragraph, before, exact, after }) => {
    const day = html`<time datetime="${datetime}">${formatDatePart(datetime)}</time>`;
    return html`<li>${day}<p>${before}<a href="${page}#${paragraph}">${exact}</a>${after}</p></li>`;
  });
  return html`<div class="beside"><header><h3>${lists.when}</h3></header><ol class="timeline"${attributes({ ...foreign })}>${items}</ol></div>`;
}
