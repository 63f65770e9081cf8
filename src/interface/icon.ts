import { Html } from "../html.ts";
import { ICONS, type IconName } from "./icons.ts";

/** An icon as a picture that screen readers pass over. */
export function icon(name: IconName): Html {
  return new Html(
    `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${ICONS[name]}"></path></svg>`,
  );
}
