/**
 * The settings of the site, which pages, feeds and search share. Colours are in `colours.ts`.
 *
 * A build stops where one of them cannot be, and says what to write; see `settings/`.
 */
export const SITE = {
  /** What the site is called: in the bar, in titles, on cards, in feeds. */
  name: "The Passage Reader",
  /** The host where the site is published, without a path. `SITE_URL` in the environment of the build overrides it. */
  url: "https://passage-reader.example",
  /** The path below which it is published, e.g. `/news/`. `BASE_PATH` in the environment of the build overrides it. */
  base: "/",
  /** The language of the site's own words (an article may have another): `en` or `de`. */
  lang: "en",
  /** The language with its territory, e.g. `en_GB` or `de_DE`; it says how dates and numbers are written. */
  locale: "en_GB",
  /**
   * Where “today” is, and where dates and times without an offset are: a name of the IANA time zone
   * database (https://www.iana.org/time-zones), e.g. `Europe/London`.
   */
  timeZone: "Asia/Shanghai",
  /** What the site is, in one sentence: in the foot, in feeds, and for search engines. */
  description: "Interviews and news to read, search by passage, and share by section.",
  /**
   * A picture in `public/`, e.g. `/logo.svg` or `/logo.png`: beside the name in the bar, on cards, in feeds,
   * and as the icon. Without one the icon is drawn in the colours of the site.
   */
  logo: undefined as string | undefined,
  /**
   * Links in the bar and the foot besides Quotations and Figures, to pages of the site or elsewhere, e.g.
   * `{ name: "About", address: "/about/" }` for `content/pages/about.md`.
   */
  navigation: [] as { name: string; address: string }[],
  /**
   * A script that counts visits, e.g. `{ script: "https://stats.example.org/script.js", attributes: { "data-domain":
   * "news.example" } }`. Its host is then the only other one that pages may load from and report to. With `integrity`
   * (`sha384-…`) browsers run it only unchanged; without, its host can change what runs on every page.
   */
  analytics: undefined as Analytics | undefined,
  /**
   * Whether readers can keep articles offline. `false` takes it back from all of them: the next
   * deployment’s service worker deletes what it kept and removes itself.
   */
  offline: true as boolean,
};

/** What a counting script is: its address, the attributes that it reads, its digest. */
export interface Analytics {
  script: string;
  attributes?: Record<string, string>;
  integrity?: string;
}

export type Settings = typeof SITE;
