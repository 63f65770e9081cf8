import type { Settings } from "../site.ts";

/** The settings that tests run with in place of those in `src/site.ts`, so that changing these breaks no test. */
export const SITE: Settings = {
  name: "The Passage Reader",
  url: "https://passage-reader.example",
  base: "/",
  lang: "en",
  locale: "en_GB",
  timeZone: "Asia/Shanghai",
  description: "Interviews and news to read, search by passage, and share by section.",
  logo: undefined,
  navigation: [],
  analytics: undefined,
  offline: true,
};
