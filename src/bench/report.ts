/** What was measured of one archive. */
export interface Measured {
  /** How many articles it has. */
  articles: number;
  /** Of builds that leave share pages to a worker. */
  cold: { seconds: number; cpuSeconds: number; megabytes: number };
  unchangedSeconds: number;
  editSeconds: number;
  /** Of a build that writes every share page and card; missing for large archives. */
  staticSeconds?: number;
  filesPerArticle: number;
  megabytes: number;
  /** The largest list page, in bytes of HTML. */
  listPageBytes: number;
  /** The longest of several, for a stretch of forty words, on slow 4G. */
  firstSearch: { bytes: number; milliseconds: number };
  /** The longest of several, once search has been used. */
  warmSearchMilliseconds: number;
}

/** One run of all archives. */
export interface Run {
  /** E.g. `2026-11-26`. */
  date: string;
  /** E.g. `2 processors, Node 24.21.0`. */
  machine: string;
  archives: Measured[];
}

const ROWS: [name: string, of: (one: Measured) => string][] = [
  ["build from nothing", ({ cold }) => seconds(cold.seconds)],
  ["… in processor time", ({ cold }) => seconds(cold.cpuSeconds)],
  ["… with every share page and card", ({ staticSeconds }) => seconds(staticSeconds)],
  ["build when nothing has changed", ({ unchangedSeconds }) => seconds(unchangedSeconds)],
  ["build after one edit", ({ editSeconds }) => seconds(editSeconds)],
  ["memory", ({ cold }) => `${grouped(cold.megabytes)} MB`],
  ["files for each article", ({ filesPerArticle }) => filesPerArticle.toFixed(1)],
  ["size of the site", ({ megabytes }) => `${grouped(megabytes)} MB`],
  ["longest list page", ({ listPageBytes }) => `${(listPageBytes / 1000).toFixed(1)} KB`],
  [
    "first search of forty words, slow 4G",
    ({ firstSearch }) =>
      `${Math.round(firstSearch.bytes / 1000)} KB, ${seconds(firstSearch.milliseconds / 1000)}`,
  ],
  ["next search", ({ warmSearchMilliseconds }) => `${warmSearchMilliseconds} ms`],
];

/** A Markdown table of a run; in brackets what the run before had. */
export function table(run: Run, before: Run | undefined): string {
  const head = ["", ...run.archives.map(({ articles }) => articleCount(articles))];
  const lines = ROWS.map(([name, of]) => [
    name,
    ...run.archives.map((one) => {
      const earlier = before?.archives.find(({ articles }) => articles === one.articles);
      return earlier === undefined ? of(one) : `${of(one)} (${of(earlier)})`;
    }),
  ]);
  const rows = [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`);
  const compared = before === undefined ? "" : `; in brackets ${before.date} (${before.machine})`;
  return `${rows.join("\n")}\n\nMeasured ${run.date} with ${run.machine}${compared}.`;
}

const BAR = { left: 110, height: 14, gap: 6, perGroup: 26, width: 420 };

/** A picture of how long builds from nothing take, beside the run before, as SVG. */
export function chart(run: Run, before: Run | undefined): string {
  const bars = run.archives.flatMap(({ articles, cold }) => {
    const earlier = before?.archives.find((one) => one.articles === articles)?.cold.seconds;
    const now = { label: articleCount(articles), seconds: cold.seconds, fill: "#1a6a8a" };
    const then = { label: before?.date ?? "", seconds: earlier ?? 0, fill: "#9aa5ab" };
    return earlier === undefined ? [now] : [now, then];
  });
  const longest = Math.max(1, ...bars.map((bar) => bar.seconds));
  const step = BAR.height + BAR.gap;
  const shapes = bars.map((bar, at) => {
    const width = Math.max(1, Math.round((bar.seconds / longest) * BAR.width));
    const y = at * step + BAR.gap;
    const line = y + BAR.height - 3;
    return (
      `<text x="${BAR.left - 8}" y="${line}" text-anchor="end">${bar.label}</text>` +
      `<rect x="${BAR.left}" y="${y}" width="${width}" height="${BAR.height}" fill="${bar.fill}"/>` +
      `<text x="${BAR.left + width + 6}" y="${line}">${seconds(bar.seconds)}</text>`
    );
  });
  const [width, height] = [BAR.left + BAR.width + 80, bars.length * step + BAR.gap];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" ` +
    `font-size="12" fill="#777"><title>Seconds that a build from nothing takes</title>\n` +
    `${shapes.join("\n")}\n</svg>\n`
  );
}

const MARKS = ["<!-- bench -->", "<!-- /bench -->"] as const;

/** The README with another table between its two marks. */
export function withTable(readme: string, lines: string): string {
  const [begin, end] = MARKS.map((mark) => readme.indexOf(mark)) as [number, number];
  if (begin < 0 || end < begin) throw new Error(`README.md has no ${MARKS.join(" … ")}.`);
  return `${readme.slice(0, begin + MARKS[0].length)}\n${lines}\n${readme.slice(end)}`;
}

function articleCount(articles: number): string {
  return articles === 1 ? "1 article" : `${grouped(articles)} articles`;
}

function seconds(count: number | undefined): string {
  return count === undefined ? "–" : `${count.toFixed(count < 10 ? 1 : 0)} s`;
}

function grouped(count: number): string {
  return Math.round(count).toLocaleString("en");
}
