import { COLOURS } from "../colours.ts";
import { contentSecurityPolicy } from "../host/content-security-policy.ts";
import { SITE } from "../site.ts";
import { colourRules } from "../styles/colour-rules.ts";
import linked from "../styles/linked-list-pages.css?url";
import lists from "../styles/list-pages.css?inline";
import logo from "../styles/logo.css?inline";
import others from "../styles/other-pages.css?inline";
import passages from "../styles/passages-in-text.css?inline";
import print from "../styles/print.css?url";
import siteStyle from "../styles/site.css?inline";
import { REMEMBERED_SETTINGS } from "../theme/remembered-settings.ts";
import { urls } from "../urls.ts";

/** Style sheets name fonts by their paths on the site. */
const style = siteStyle.replace(/(?<=url\("?)\/(?=fonts\/)/g, urls.home);

const own = colourRules(COLOURS) + (SITE.logo === undefined ? "" : logo);

/** What every page contains itself, so that it paints without waiting for a second request. */
export const inline = {
  /** What this site looks like by its settings; first, for it has the colours that all others use. */
  own,
  style,
  /** Besides, on every page that is no list. */
  passages,
  /** Besides, on every page that is neither an article nor a list. */
  others,
  /** Besides, on a page that is a list. */
  lists,
  /** The address of both for lists of many pages, and those too heavy with them inside. */
  linked,
  /** The address of what is for paper only. */
  print,
  script: REMEMBERED_SETTINGS,
  /** What every page may load and run. */
  policy: policyWith([own, style, passages, others, lists]),
};

/** What a page may load and run that has these style sheets in it. */
export function policyWith(styles: string[]): string {
  return contentSecurityPolicy(styles, REMEMBERED_SETTINGS, SITE.analytics?.script);
}
