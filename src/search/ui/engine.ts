import { INDEX_FOLDER } from "../pagefind-files.ts";
import type { PassageFilter } from "../rank/filter.ts";
import type { NameKind } from "../rank/names.ts";
import { readOperators } from "../rank/operators.ts";
import { inAll } from "../rank/postings.ts";
import { readQuery } from "../rank/query.ts";
import type { Request } from "../rank/request.ts";
import type { ResolvedQuery } from "../rank/resolve.ts";
import type { SiteFile } from "../rank/site-file.ts";
import type { Answer } from "./answer.ts";
import { Archive } from "./archive.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { findAll, joinQueries } from "./find-all.ts";
import { IndexFiles } from "./index-files.ts";
import { LoadedVocabulary } from "./vocabulary.ts";

/** Answers a request. */
export type Engine = (request: Request) => Promise<Answer>;

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
  const files = new IndexFiles(attempt > 0);
  const site = (await (await files.load(`${INDEX_FOLDER}site.json`)).json()) as SiteFile;
  if (attempt === 0) for (const file of site.ahead) fetchAhead(file);
  const script = `pagefind.js${attempt === 0 ? "" : `?attempt=${attempt}`}`;
  const archive = new Archive(site, files, script);
  const vocabulary = new LoadedVocabulary(site, files);

  /** The articles that may pass a filter. */
  const articlesFor = async (filter: PassageFilter): Promise<number[] | undefined> => {
    const { speaker, speakerWords, author, source, year } = filter;
    const names: [NameKind, string | undefined][] = [
      ["speaker", speaker],
      ["speaker", speakerWords],
      ["author", author],
      ["source", source],
    ];
    const named = names.map(([kind, name]) =>
      name === undefined ? undefined : vocabulary.articlesOf(kind, name),
    );
    return inAll([...(await Promise.all(named)), archive.ofYear(year)]);
  };

  return async ({ typed, kind, sort, ...filter }) => {
    const { alternatives, without, speaker, year } = readOperators(typed);
    const filters: PassageFilter[] = [
      filter,
      {
        ...(speaker === undefined ? {} : { speakerWords: speaker }),
        ...(year === undefined ? {} : { year }),
      },
    ];
    const [within, left] = await Promise.all([
      Promise.all(filters.map(articlesFor)).then(inAll),
      // With a space behind, for none is half-typed; with marks around, for they belong together.
      Promise.all(without.map((words) => vocabulary.lookUp(readQuery(`"${words}" `)))),
    ]);
    const lists = [{ kind }, ...filters].some((one) =>
      Object.values(one).some((value) => value !== undefined),
    );
    const shared = { filters, without: left, within, byDate: sort === "date", lists };
    const read = alternatives.map(readQuery);
    const lookUp = (splits: boolean) =>
      Promise.all(read.map((one) => vocabulary.lookUp(one, splits)));
    const [queries, openedBy] = await Promise.all([
      lookUp(true),
      Promise.all(read.map((one) => vocabulary.openedBy(one))),
    ]);
    const find = (all: ResolvedQuery[]) => {
      const isPlain = alternatives.length === 1 && alternatives[0] === typed;
      const shown = isPlain ? all[0] : undefined;
      const searches = all.map((query, at) => {
        return { ...shared, query, opened: openedBy[at] ?? [] };
      });
      return findAll(archive, searches, shown ?? joinQueries(all, typed), kind);
    };
    const answer = await find(queries);
    if (answer.counts.all > 0) return answer;
    const unsplit = await lookUp(false);
    const isSplit = unsplit.some(
      (one, at) => one.missing.length > (queries[at]?.missing.length ?? 0),
    );
    return isSplit ? find(unsplit) : answer;
  };
}
