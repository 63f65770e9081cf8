import { contentSecurityPolicy } from "../host/content-security-policy.ts";
import style from "../styles/site.css?inline";
import { REMEMBERED_SETTINGS } from "../theme/remembered-settings.ts";

/** What every page contains itself, so that it paints without waiting for a second request. */
export const inline = {
  style,
  script: REMEMBERED_SETTINGS,
  policy: contentSecurityPolicy(style, REMEMBERED_SETTINGS),
};
