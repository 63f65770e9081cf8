import { contentSecurityPolicy } from "../host/content-security-policy.ts";
import style from "../styles/site.css?inline";
import { REMEMBERED_THEME } from "../theme/remembered-theme.ts";

/** What every page contains itself, so that it paints without waiting for a second request. */
export const inline = {
  style,
  script: REMEMBERED_THEME,
  policy: contentSecurityPolicy(style, REMEMBERED_THEME),
};
