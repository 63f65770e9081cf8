import { SITE } from "../site.ts";

/** The attributes of an element with words in another language than the page's. */
export interface Foreign {
  lang?: string;
  dir?: "ltr" | "rtl";
}

/** The part of `Intl.Locale` that TypeScript does not know yet. */
interface LocaleWithText {
  getTextInfo(): { direction: "ltr" | "rtl" };
}

/** Which way languages are written that were asked for: every page asks, and the answer takes long. */
const directions = new Map<string, "ltr" | "rtl">();

/** Which way a language is written. */
export function directionOf(lang: string): "ltr" | "rtl" {
  const locale = () => new Intl.Locale(lang) as unknown as LocaleWithText;
  const direction = directions.get(lang) ?? locale().getTextInfo().direction;
  directions.set(lang, direction);
  return direction;
}

/**
 * The attributes of an element with words in some language: none where it is the site's own, and a
 * direction only where it is the other, e.g. `lang="ar" dir="rtl"`.
 */
export function foreignTo(lang: string): Foreign {
  if (lang === SITE.lang) return {};
  const dir = directionOf(lang);
  return dir === directionOf(SITE.lang) ? { lang } : { lang, dir };
}
