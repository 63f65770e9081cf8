import { slug } from "github-slugger";
import { urls } from "../urls.ts";

/** A file name has 255 bytes at most; in percent-encoding, an address has three for each. */
const LONGEST_SLUG_BYTES = 180;

/**
 * The path of the page with all that a speaker said, by their name, e.g. `Ada Roe` as
 * `/speakers/ada-roe/`. Names that differ in capitals and marks only share a page.
 */
export function speakerPath(name: string): string {
  return urls.speaker(nameSlug(name));
}

/**
 * The slug of a person or a publication, which no other name in the archive changes: e.g. of `Ada Roe` `ada-roe`; of
 * a name without any letter its code points, e.g. `1f600`; a very long one is cut, and ends with a number made of it.
 */
export function nameSlug(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  const made = makeSlug(name);
  slugs.set(name, made);
  return made;
}

/** Those that were made: lists ask for the same ones many times. */
const slugs = new Map<string, string>();

function makeSlug(name: string): string {
  const letters = slug(name.normalize("NFC")).replace(/^-+|-+$/g, "");
  const whole = letters || [...name].map((one) => one.codePointAt(0)?.toString(16)).join("-");
  const bytes = new TextEncoder().encode(whole);
  if (bytes.length <= LONGEST_SLUG_BYTES) return whole;
  const start = new TextDecoder().decode(bytes.subarray(0, LONGEST_SLUG_BYTES), { stream: true });
  return `${start}-${fingerprint(bytes)}`;
}

/** FNV-1a of 32 bits (RFC 9923), e.g. `1gcu0yh`. */
function fingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
