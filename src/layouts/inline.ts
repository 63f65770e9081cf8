import { contentSecurityPolicy } from "../host/content-security-policy.ts";
import linked from "../styles/linked-list-pages.css?url";
import lists from "../styles/list-pages.css?inline";
import others from "../styles/other-pages.css?inline";
import print from "../styles/print.css?url";
import style from "../styles/site.css?inline";
import { REMEMBERED_SETTINGS } from "../theme/remembered-settings.ts";

/** What every page contains itself, so that it paints without waiting for a second request. */
export const inline = {
  style,
  /** Besides, on every page that is neither an article nor a list. */
  others,
  /** Besides, on a page that is a list. */
  lists,
  /** The address of both for lists that are long: with them inside, the page would be too heavy. */
  linked,
  /** The address of what is for paper only. */
  print,
  script: REMEMBERED_SETTINGS,
  policy: contentSecurityPolicy([style, others, lists], REMEMBERED_SETTINGS),
};
