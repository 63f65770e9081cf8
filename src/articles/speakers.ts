import { slug } from "github-slugger";
import { urls } from "../urls.ts";

/**
 * The path of the page with all that a speaker said, by their name, e.g. `Ada Roe` as
 * `/speakers/ada-roe/`. Names that differ in capitals and marks only share a page.
 */
export function speakerPath(name: string): string {
  return urls.speaker(speakerSlug(name));
}

/** E.g. `Ada Roe` as `ada-roe`; of a name without any letter its code points, e.g. `u+1f600`. */
export function speakerSlug(name: string): string {
  const letters = slug(name.normalize("NFC")).replace(/^-+|-+$/g, "");
  return letters || [...name].map((one) => one.codePointAt(0)?.toString(16)).join("-");
}
