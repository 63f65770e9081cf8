import { INDEX_FOLDER } from "../pagefind-files.ts";
import type { PassageFilter } from "../rank/filter.ts";
import { inAll } from "../rank/postings.ts";
import { readQuery } from "../rank/query.ts";
import type { SiteFile } from "../rank/site-file.ts";
import type { Answer, Request } from "./answer.ts";
import { Archive } from "./archive.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { Finding } from "./finding.ts";
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
    const { speaker, author, source, year } = filter;
    const named = Object.entries({ speaker, author, source }).map(([kind, name]) =>
      name === undefined
        ? undefined
        : vocabulary.articlesOf(kind as "speaker" | "author" | "source", name),
    );
    return inAll([...(await Promise.all(named)), archive.ofYear(year)]);
  };

  return async (request) => {
    const within = await articlesFor(request);
    const asked = readQuery(request.typed);
    const find = async (splits: boolean) => {
      const query = await vocabulary.lookUp(asked, splits);
      return new Finding(archive, query, request, within).next();
    };
    const answer = await find(true);
    if (answer.counts.all > 0) return answer;
    const unsplit = await vocabulary.lookUp(asked, false);
    const isSplit = unsplit.missing.length > answer.query.missing.length;
    return isSplit ? find(false) : answer;
  };
}
