/**
 * The words of the interface in the site's language. The build puts the file of `SITE.lang` in place
 * of this one, by `site-words.ts`, so that no other language reaches a reader; outside of a build, as
 * in the unit tests, the words are English.
 */
export * from "./en.ts";
