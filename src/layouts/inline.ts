import { contentSecurityPolicy } from "../host/content-security-policy.ts";
import others from "../styles/other-pages.css?inline";
import print from "../styles/print.css?url";
import style from "../styles/site.css?inline";
import { REMEMBERED_SETTINGS } from "../theme/remembered-settings.ts";

/** What every page contains itself, so that it paints without waiting for a second request. */
export const inline = {
  style,
  /** Besides, on every page that is no article. */
  others,
  /** The address of what is for paper only. */
  print,
  script: REMEMBERED_SETTINGS,
  policy: contentSecurityPolicy([style, others], REMEMBERED_SETTINGS),
};
