import { CACHE_TAG, INDEX_FOLDER } from "../pagefind-files.ts";
import { joinFigures } from "../rank/figure-sentences.ts";
import { type Counts, countHits, type PassageFilter, passesFilter } from "../rank/filter.ts";
import { isLong, pagefindQueries } from "../rank/pagefind-queries.ts";
import { readQuery } from "../rank/query.ts";
import { type Hit, rankPassages } from "../rank/rank-passages.ts";
import { type ReadPassage, readPassages } from "../rank/read-passages.ts";
import { fromRecord, type SearchRecord } from "../rank/record.ts";
import { filesOf, replaceable, withRelated } from "../rank/related.ts";
import { type ResolvedQuery, vocabularyLookup } from "../rank/resolve.ts";
import type { RelatedWords, SiteFile } from "../rank/site-file.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { IndexFiles } from "./index-files.ts";

/** What a reader asks for; without words, a filter lists all that passes it. */
export interface Request extends PassageFilter {
  typed: string;
}

/** What a request came to. */
export interface Answer {
  /** Best first; those for the rest of the query when some of its words are missing. */
  hits: Hit[];
  query: ResolvedQuery;
  /** What the filters would leave; the kind that is chosen does not count. */
  counts: Counts;
}

/** The part of Pagefind's interface that is used; see https://pagefind.app/docs/api/. */
interface Pagefind {
  /** Added by `withFetch`. */
  fetchWith(load: (address: string) => Promise<Response>): void;
  createInstance(options: typeof OPTIONS): PagefindInstance;
}
interface PagefindInstance {
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  data(): Promise<SearchRecord>;
}

/** Answers a request. */
export type Engine = (request: Request) => Promise<Answer>;

// Without a worker: fewer bytes, one turn less, and what was fetched ahead is found again.
// The addresses in the index are whole: nothing is to be put before them.
const OPTIONS = { noWorker: true, metaCacheTag: CACHE_TAG, baseUrl: "/" };

/** The index of a site without articles, for Pagefind has none then and fails. */
const EMPTY_INDEX: PagefindInstance = { search: async () => ({ results: [] }) };
const isEmpty = ({ vocabulary }: SiteFile) => vocabulary.words.length === 0;

/** So many articles are looked through for passages. */
const ARTICLES = 10;

/** The browser lacks what search is made with. */
export class NotSupported extends Error {
  override name = "NotSupported";
}

/**
 * Loads the index and answers queries. An engine that failed once is not to be asked again.
 *
 * @param attempt how often loading was tried before; a failed script is only fetched again under
 * another address
 * @throws `NotSupported` with the name of what is missing, e.g. `WebAssembly`
 */
export async function openEngine(attempt: number): Promise<Engine> {
  const missing = ["WebAssembly", "DecompressionStream"].find((name) => !(name in globalThis));
  if (missing !== undefined) throw new NotSupported(missing);
  const script = `${INDEX_FOLDER}pagefind.js${attempt === 0 ? "" : `?attempt=${attempt}`}`;
  const files = new IndexFiles(attempt > 0);
  const [pagefind, site] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
    files.load(`${INDEX_FOLDER}site.json`).then((file) => file.json() as Promise<SiteFile>),
  ]);
  if (attempt === 0) for (const file of site.ahead) fetchAhead(file);
  pagefind.fetchWith(files.load);
  const index = isEmpty(site) ? EMPTY_INDEX : pagefind.createInstance(OPTIONS);
  const lookUp = vocabularyLookup(site.vocabulary);
  const read = new Map<string, ReadPassage[]>();
  const readOnce = async ({ id, data }: PagefindResult): Promise<ReadPassage[]> => {
    const passages = read.get(id) ?? readPassages([fromRecord(await data())]);
    read.set(id, passages);
    return passages;
  };

  const answerTo = async (query: ResolvedQuery, filter: PassageFilter): Promise<Answer> => {
    const { speaker } = filter;
    // `Object.hasOwn`, for the name comes from the address: it may be “constructor”.
    const known = speaker !== undefined && Object.hasOwn(site.speakers, speaker);
    const pages = new Set(known ? site.speakers[speaker] : []);
    const lists = query.words.length === 0 && Object.keys(filter).length > 0;
    const queries = lists ? [null] : pagefindQueries(query);
    const found = new Map<string, ReadPassage[]>();
    let answer = answerFrom([], query, filter, false);
    let cut = false;
    // Pagefind is asked for less and less, until a passage answers; for a question, whose words are
    // rarely those of the article, as often as needed.
    for (const asked of queries) {
      const { results } = await index.search(asked);
      files.check();
      const others = results.filter(
        ({ id }) => !found.has(id) && (speaker === undefined || pages.has(id)),
      );
      const wanted = others.slice(0, ARTICLES - found.size);
      cut ||= wanted.length < others.length;
      const passages = await Promise.all(wanted.map(readOnce));
      for (const [at, { id }] of wanted.entries()) found.set(id, passages[at] ?? []);
      if (wanted.length > 0) answer = answerFrom([...found.values()].flat(), query, filter, cut);
      if (answers(answer)) return answer;
    }
    return answer;
  };

  const related = new Map<string, Promise<RelatedWords>>();
  const relatedIn = (path: string) => {
    const words = related.get(path) ?? files.load(INDEX_FOLDER + path).then((file) => file.json());
    related.set(path, words);
    return words;
  };
  /** A related word stands for one that is nowhere; its file is fetched only then. */
  const relate = async (query: ResolvedQuery): Promise<ResolvedQuery> => {
    const paths = filesOf(replaceable(query), site.related);
    const parts = await Promise.all(paths.map(relatedIn));
    return withRelated(query, Object.assign({}, ...parts));
  };

  return async ({ typed, ...filter }) => {
    const asked = readQuery(typed);
    const answer = await answerTo(await relate(lookUp(asked)), filter);
    const unsplit = lookUp(asked, false);
    const isSplit = unsplit.missing.length > answer.query.missing.length;
    return answer.counts.all === 0 && isSplit ? answerTo(unsplit, filter) : answer;
  };
}

/** Is there a passage that need not be looked for any further? */
function answers({ hits: [best], query }: Answer): boolean {
  if (best === undefined) return false;
  return best.complete || !(query.question || query.missing.length > 0 || isLong(query));
}

function answerFrom(
  read: ReadPassage[],
  query: ResolvedQuery,
  { kind, speaker }: PassageFilter,
  cut: boolean,
): Answer {
  const by =
    speaker === undefined ? read : read.filter(({ passage }) => passage.speaker === speaker);
  const hitsOf = (wanted: PassageFilter): Hit[] => {
    const passing = by.filter(({ passage }) => passesFilter(passage, wanted));
    if (query.words.length > 0) return joinFigures(rankPassages(passing, query));
    const listed = passing.map(({ article, passage }) => ({
      article,
      passage,
      score: 0,
      complete: true,
    }));
    return joinFigures(listed);
  };
  const all = hitsOf({});
  const quotations = hitsOf({ kind: "quotation" });
  const figures = hitsOf({ kind: "figure" });
  const hits = kind === "quotation" ? quotations : kind === "figure" ? figures : all;
  return { hits, query, counts: countHits(all, quotations, figures, cut) };
}
