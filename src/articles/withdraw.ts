import { digestOf } from "../ledger/published.ts";
import { type ArticleRecord, publishedIn } from "../ledger/record.ts";
import { followAll, isElsewhere } from "../passages/moves.ts";
import { VERSIONS_ID } from "../passages/page-ids.ts";
import type { Article } from "./article.ts";
import type { FrontMatter } from "./front-matter.ts";

/**
 * An article that was taken back: nothing of its text, and every id that it ever had retired with the reason, so that
 * each link to it is answered. Ids that moved to another article still lead there.
 *
 * @param record what was published of it, if anything
 */
export function withdrawnArticle(
  slug: string,
  frontMatter: FrontMatter & { withdrawn: NonNullable<FrontMatter["withdrawn"]> },
  record: ArticleRecord | undefined,
): Article {
  const { withdrawn, title, authors, date, lang, source, reprint, updated, formerly } = frontMatter;
  const moved = followAll(frontMatter.moved);
  const settled = [...Object.keys(frontMatter.moved), ...Object.keys(frontMatter.retired)];
  const ids = new Set([...publishedIn(record).map(({ id }) => id), ...settled, VERSIONS_ID]);
  const gone = [...ids].filter((id) => !isElsewhere(moved[id]));
  return {
    slug,
    frontMatter: {
      withdrawn,
      title,
      authors,
      date,
      lang,
      source,
      reprint,
      updated,
      formerly,
      draft: false,
      index: false,
      speakers: [],
      corrections: [],
      attributions: {},
      notQuotations: [],
      moved: Object.fromEntries(Object.entries(moved).filter(([, to]) => isElsewhere(to))),
      retired: Object.fromEntries(gone.map((id) => [id, withdrawn.reason])),
    },
    summary: "",
    html: "",
    isIllustrated: false,
    sections: [],
    passages: [],
    quotations: [],
    sentences: [],
    charts: [],
    dates: [],
    digest: digestOf(""),
    wordCount: 0,
    rowBytes: { quotations: 0, figures: 0 },
  };
}
