/** What stands in the address of the page of an article’s versions in place of the id of a passage. */
export const VERSIONS_ID = "versions";

/** Ids that the page itself uses, which no passage ever has. */
export const PAGE_IDS: ReadonlySet<string> = new Set([
  "about-this-article",
  "cite",
  "figures",
  "main",
  "q",
  "quotations",
  "results",
]);
