/** The few facts about this site that pages, feeds and search share. */
export const SITE = {
  name: "The Passage Reader",
  /** The host where the site is published, without a path. `SITE_URL` in the environment of the build overrides it. */
  url: "https://passage-reader.example",
  /** The path below which it is published, e.g. `/news/`. `BASE_PATH` in the environment of the build overrides it. */
  base: "/",
  /** The language of the site's own words (an article may have another). */
  lang: "en",
  /** Open Graph writes a language with its territory. */
  locale: "en_GB",
  /**
   * Where “today” is, and where dates and times without an offset are: a name of the IANA time zone
   * database (https://www.iana.org/time-zones), e.g. `Europe/London`.
   */
  timeZone: "Asia/Shanghai",
  description: "Interviews and news to read, search by passage, and share by section.",
  /**
   * Whether readers can keep articles offline. `false` takes it back from all of them: the next
   * deployment’s service worker deletes what it kept and removes itself.
   */
  offline: true as boolean,
} as const;
